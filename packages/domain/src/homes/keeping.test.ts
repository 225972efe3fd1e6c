import { describe, expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { workPhone } from './contact.ts';
import { isLow, requireStock, stockChange } from './supplies.ts';
import { requireVisitDay } from './visits.ts';

describe('the telephone of a home', () => {
  test.each([
    ['0854-5631234', '0854-5631234'],
    ['(0854) 563 1234', '0854-5631234'],
    ['01062345678', '010-62345678'],
  ])('%s is a line of the house', (typed, number) => expect(workPhone(typed)).toBe(number));

  test.each(['13800001234', '5631234', '0854-56312'])('%s is none', typed => {
    expect(verdict(() => workPhone(typed))).toBe('WORK_PHONE_MALFORMED');
  });
});

describe('the cupboard of a home', () => {
  test('grows by what is received and shrinks by what is used or discarded', () => {
    expect([stockChange('RECEIVED', 5), stockChange('USED', 5), stockChange('DISCARDED', 5)]).toEqual([
      5, -5, -5,
    ]);
  });

  test('gives out its last, and nothing after it', () => {
    expect(verdict(() => requireStock(3, -3))).toBe('ALLOWED');
    expect(verdict(() => requireStock(3, -4))).toBe('SUPPLY_SHORT');
    expect(verdict(() => requireStock(1_000_000, 1))).toBe('SUPPLY_TOO_MUCH');
  });

  test('is low below the minimum, not at it', () => {
    expect(isLow({ quantity: 4, minimum: 5 })).toBe(true);
    expect(isLow({ quantity: 5, minimum: 5 })).toBe(false);
  });
});

test.each([
  ['today', '2026-11-20', 'ALLOWED'],
  ['tomorrow', '2026-11-21', 'VISIT_IN_FUTURE'],
  ['ninety days ago', '2026-08-22', 'ALLOWED'],
  ['longer ago', '2026-08-21', 'VISIT_TOO_LONG_AGO'],
])('a visit of %s', (_, on, said) => {
  expect(verdict(() => requireVisitDay(on, '2026-11-20'))).toBe(said);
});
