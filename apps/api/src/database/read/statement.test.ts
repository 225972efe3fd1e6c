import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type Given, slot } from './given.ts';
import { statementOf } from './statement.ts';

const given: Given = { lists: [], scopes: new Map(), only: {}, ids: [['a', 'b']], now: new Date(0) };

test('a statement is a text with numbered places, and takes its values from each request', () => {
  const { text, values } = statementOf(
    sql`select ${slot(({ ids }) => ids[0])}, ${slot(({ now }) => now.getTime())}`,
  );
  expect(text).toBe('select $1, $2');
  expect(values(given)).toEqual([['a', 'b'], 0]);
});

test('a value among the parameters is refused: it would be the same for everybody', () => {
  expect(() => statementOf(sql`select ${'a value'}`)).toThrow('A value has slipped into a statement');
});
