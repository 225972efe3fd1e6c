import { expect, test } from 'vitest';
import { StatementNames } from './names.ts';

const asked = (names: StatementNames, text: string, times: number): (string | undefined)[] =>
  Array.from({ length: times }, () => names.nameFor(text));

test('a text earns a name by coming back, and keeps it', () => {
  const names = new StatementNames({ from: 3 });
  const [first, second, third, fourth] = asked(names, 'select 1', 4);
  expect([first, second]).toEqual([undefined, undefined]);
  expect(third).toMatch(/^[\w-]{43}$/);
  expect(fourth).toBe(third);
});

test('however many texts come back, only so many have names', () => {
  const names = new StatementNames({ from: 1, most: 5 });
  const given = Array.from({ length: 100 }, (_, at) => names.nameFor(`select ${at}`)).filter(Boolean);
  expect(given).toHaveLength(5);
});

test('names are given out anew when the connections that knew the old ones are gone', () => {
  let now = 0;
  const names = new StatementNames({ from: 1, most: 1, renewedAfterMs: 1000 }, () => now);
  expect([names.nameFor('a'), names.nameFor('b')]).toEqual([expect.any(String), undefined]);
  now = 1000;
  expect([names.nameFor('b'), names.nameFor('a')]).toEqual([expect.any(String), undefined]);
});
