import { expect, test } from 'vitest';
import { grouped } from './reaches.ts';

const division = (block: string, line?: string) => ({ kind: 'DIVISION', block, line }) as const;

test('a reach that lies in a wider one of the same scope is not asked for twice', () => {
  const { allow } = grouped({
    allow: [division('/1/3/'), division('/1/'), division('/1/'), division('/1/8/', 'civil'), division('/2/')],
    deny: [],
  });
  expect(allow.blocks).toEqual(['/1/', '/2/']);
  expect(allow.lines).toEqual([]);
});

test('a line in one branch does not swallow the same line in another, nor a branch without a line', () => {
  const { allow } = grouped({
    allow: [division('/1/3/', 'civil'), division('/1/30/', 'civil'), division('/1/3/4/')],
    deny: [],
  });
  expect(allow.blocks).toEqual(['/1/3/4/']);
  expect(allow.lines).toEqual([
    { block: '/1/3/', line: 'civil' },
    { block: '/1/30/', line: 'civil' },
  ]);
});

test('two scopes have one shape when they differ in values alone', () => {
  const shape = (block: string, ...teams: readonly string[]) =>
    grouped({ allow: [division(block), ...teams.map(team => ({ kind: 'TEAM', team }) as const)], deny: [] })
      .shape;
  expect(shape('/1/', 'a')).toBe(shape('/2/', 'b', 'c'));
  expect(shape('/1/', 'a')).not.toBe(shape('/1/'));
});
