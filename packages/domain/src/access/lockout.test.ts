import { expect, test } from 'vitest';
import { afterFailure, afterSuccess, delayFor, isLocked, minutesLocked, type Attempts } from './lockout.ts';

const start = new Date('2026-03-01T01:00:00Z').getTime();
const at = (minutes: number) => new Date(start + minutes * 60_000);
const failing = (...minutes: number[]) =>
  minutes.reduce<Attempts>((attempts, minute) => afterFailure(attempts, at(minute)), afterSuccess);

test('the fifth wrong password locks the account for half an hour', () => {
  expect(isLocked(failing(0, 1, 2, 3), at(3))).toBe(false);
  const locked = failing(0, 1, 2, 3, 4);
  expect(isLocked(locked, at(33.9))).toBe(true);
  expect(isLocked(locked, at(34))).toBe(false);
  expect(minutesLocked(locked, at(4))).toBe(30);
  expect(minutesLocked(locked, at(33.9))).toBe(1);
  expect(minutesLocked(locked, at(40))).toBe(0);
});

test('failures half an hour apart do not add up', () =>
  expect(isLocked(failing(0, 1, 2, 3, 33), at(33))).toBe(false));

test('a lock that ran out begins a new count', () => {
  expect(failing(0, 1, 2, 3, 4, 35)).toMatchObject({ failures: 1, lockedUntil: null });
  expect(isLocked(failing(0, 1, 2, 3, 4, 35, 36, 37, 38, 39), at(39))).toBe(true);
});

test('trying on does not prolong a lock', () =>
  expect(failing(0, 1, 2, 3, 4, 20)).toEqual(failing(0, 1, 2, 3, 4)));

test('a right password forgets the wrong ones', () => {
  expect(isLocked(afterSuccess, at(0))).toBe(false);
  expect(minutesLocked(afterSuccess, at(0))).toBe(0);
});

test('an address that goes on failing waits longer each time, five minutes at most', () =>
  expect([0, 4, 5, 6, 7, 12, 13, 14, 100].map(delayFor)).toEqual([0, 0, 1, 2, 4, 128, 256, 300, 300]));
