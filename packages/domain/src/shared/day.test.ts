import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, firstDay, isDay, lastDay, startOf } from './day.ts';

const days = fc
  .integer({ min: 0, max: daysBetween(firstDay, lastDay) })
  .map(count => addDays(firstDay, count));

test('the county turns the day at its own midnight, not at that of the server', () => {
  expect(dayOf(new Date('2026-01-31T15:59:59.999Z'))).toBe('2026-01-31');
  expect(dayOf(new Date('2026-01-31T16:00:00Z'))).toBe('2026-02-01');
});

test('every day begins on itself and ends a millisecond before the next', () =>
  fc.assert(
    fc.property(days, day => {
      expect(dayOf(startOf(day))).toBe(day);
      expect(dayOf(new Date(startOf(addDays(day, 1)).getTime() - 1))).toBe(day);
    }),
  ));

test('days are counted alike there and back', () =>
  fc.assert(
    fc.property(days, days, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
      expect(daysBetween(to, from)).toBe(0 - daysBetween(from, to));
    }),
  ));

test.each(['2024-02-29', '1900-01-01', '2100-12-31'])('%s is a day', day => expect(isDay(day)).toBe(true));

test.each(['2026-02-29', '2026-02-30', '2026-13-01', '1899-12-31', '2101-01-01', '2026-1-1', '20260101', ''])(
  '"%s" is none',
  day => expect(isDay(day)).toBe(false),
);
