import { expect, test } from 'vitest';
import { formatEnd, formatInstant, hourOf } from './dates.ts';

test('a time is told on the clock of the county, whatever clock the machine keeps', () => {
  expect(formatInstant('2026-11-23T18:30:00Z')).toBe('2026-11-24 02:30');
  expect(hourOf(new Date('2026-11-23T18:30:00Z'))).toBe(2);
});

test('a right through a day is shown with that day, one that ends within a day with its hour', () => {
  expect(formatEnd('2026-03-01T16:00:00.000Z')).toBe('2026-03-01');
  expect(formatEnd('2026-03-01T04:30:00.000Z')).toBe('2026-03-01 12:30');
});
