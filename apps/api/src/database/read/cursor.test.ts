import { array, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { Cursors } from './cursor.ts';

const cursors = new Cursors(Buffer.alloc(32, 1));

test('whatever a row is sorted by comes back from its cursor', () => {
  assert(
    property(array(string()), keys => {
      expect(cursors.open('Team.NAME', cursors.seal('Team.NAME', keys))).toEqual(keys);
    }),
  );
});

test('a cursor does not open under another key, nor for another list', () => {
  const cursor = cursors.seal('Team.NAME', ['a', 'b']);
  expect(() => new Cursors(Buffer.alloc(32, 2)).open('Team.NAME', cursor)).toThrow('BAD_INPUT');
  expect(() => cursors.open('Team.CODE', cursor)).toThrow('BAD_INPUT');
});

test('a key that is too short is refused at boot', () => {
  expect(() => new Cursors(Buffer.alloc(16))).toThrow('needs 32 bytes');
});
