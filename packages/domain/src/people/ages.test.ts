import { expect, test } from 'vitest';
import { ageOn, isMinor } from './ages.ts';

test('a birthday makes a year older, the day before does not', () => {
  expect(ageOn('2008-11-24', '2026-11-23')).toBe(17);
  expect(ageOn('2008-11-23', '2026-11-23')).toBe(18);
  expect(isMinor('2008-11-24', '2026-11-23')).toBe(true);
  expect(isMinor('2008-11-23', '2026-11-23')).toBe(false);
});

test('whoever was born on a leap day turns older on the first of March', () => {
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
});
