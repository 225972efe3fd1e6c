import { expect, test } from 'vitest';
import { formatInstant, hourOf } from './dates.ts';

test('a time is told on the clock of the county, whatever clock the machine keeps', () => {
  expect(formatInstant('2026-11-23T18:30:00Z')).toBe('2026-11-24 02:30');
  expect(hourOf(new Date('2026-11-23T18:30:00Z'))).toBe(2);
});
