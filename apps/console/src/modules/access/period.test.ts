import { expect, test } from 'vitest';
import { fromDay, throughDay } from './period.ts';

test('a right through a day ends when that day ends in the county, not in Greenwich', () => {
  expect(fromDay('2026-03-01')).toBe('2026-02-28T16:00:00.000Z');
  expect(throughDay('2026-03-01')).toBe('2026-03-01T16:00:00.000Z');
});

test('no day, and a day of no calendar, set no limit', () => {
  expect([fromDay(null), throughDay(''), fromDay('2026-02-30'), throughDay('soon')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
