import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { closeDivision, type ClosableDivision, type ClosingDivision } from './close.ts';

const old: ClosableDivision = {
  id: 'old',
  name: '谷龙乡',
  level: 'TOWN',
  kind: 'TOWN',
  validFrom: '2000-01-01',
};
const successor = { ...old, id: 'new', name: '谷脚镇' };

const closing = (changes: Partial<ClosingDivision>) =>
  verdict(() =>
    closeDivision({
      division: old,
      openChildren: 0,
      successors: [successor],
      validTo: '2016-06-01',
      today: '2026-01-01',
      ...changes,
    }),
  );

test('a town is closed with the town that takes over, or with none', () => {
  expect(closing({})).toBe('ALLOWED');
  expect(closing({ successors: [] })).toBe('ALLOWED');
});

test('a town with open villages stays open', () =>
  expect(closing({ openChildren: 1 })).toBe('DIVISION_HAS_CHILDREN'));

test('a closed town is not closed again', () =>
  expect(closing({ division: { ...old, validTo: '2015-01-01' } })).toBe('DIVISION_CLOSED'));

test('a division ends on a day it existed, today at the latest', () => {
  expect(closing({ validTo: '1999-12-31' })).toBe('DIVISION_ENDS_BEFORE_START');
  expect(closing({ validTo: '2000-01-01' })).toBe('ALLOWED');
  expect(closing({ validTo: '2026-01-01' })).toBe('ALLOWED');
  expect(closing({ validTo: '2026-01-02' })).toBe('DIVISION_ENDS_IN_FUTURE');
});

test('a successor is another open division of the same level, named once', () => {
  expect(closing({ successors: [old] })).toBe('DIVISION_SUCCESSOR_ITSELF');
  expect(closing({ successors: [{ ...successor, level: 'VILLAGE' }] })).toBe('DIVISION_SUCCESSOR_LEVEL');
  expect(closing({ successors: [{ ...successor, validTo: '2020-01-01' }] })).toBe(
    'DIVISION_SUCCESSOR_CLOSED',
  );
  expect(closing({ successors: [successor, successor] })).toBe('DIVISION_SUCCESSOR_TWICE');
  expect(closing({ successors: [successor, { ...successor, id: 'newer' }] })).toBe('ALLOWED');
});
