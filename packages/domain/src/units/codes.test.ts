import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { isCodeOf, requireCode, stemOf, type Coded } from './codes.ts';

const longli: Coded = { level: 'COUNTY', code: '522730' };
const gujiao: Coded = { level: 'TOWN', code: '522730103' };

test('a town has nine digits that begin with those of its county', () => {
  expect(verdict(() => requireCode(gujiao, longli))).toBe('ALLOWED');
  expect(verdict(() => requireCode({ level: 'TOWN', code: '522731103' }, longli))).toBe(
    'DIVISION_CODE_NOT_UNDER_PARENT',
  );
  expect(verdict(() => requireCode({ level: 'TOWN', code: '52273010' }, longli))).toBe(
    'DIVISION_CODE_MALFORMED',
  );
  expect(verdict(() => requireCode({ level: 'TOWN', code: '52273010X' }, longli))).toBe(
    'DIVISION_CODE_MALFORMED',
  );
});

test('a village has twelve digits that begin with those of its town', () => {
  expect(verdict(() => requireCode({ level: 'VILLAGE', code: '522730103201' }, gujiao))).toBe('ALLOWED');
  expect(verdict(() => requireCode({ level: 'VILLAGE', code: '522730104201' }, gujiao))).toBe(
    'DIVISION_CODE_NOT_UNDER_PARENT',
  );
});

test('a division whose code is not known yet may stand without', () =>
  expect(verdict(() => requireCode({ level: 'VILLAGE', code: null }, gujiao))).toBe('ALLOWED'));

test('a division under one without a code is measured by its own length alone', () =>
  expect(verdict(() => requireCode({ level: 'VILLAGE', code: '522730103201' }, { level: 'TOWN' }))).toBe(
    'ALLOWED',
  ));

test('a hamlet has no code', () =>
  expect(verdict(() => requireCode({ level: 'HAMLET', code: '1' }))).toBe('DIVISION_CODE_NOT_USED'));

test('provinces and prefectures end in zeros, and lend only the digits before them', () => {
  expect(isCodeOf('PROVINCE', '520000')).toBe(true);
  expect(isCodeOf('PROVINCE', '522730')).toBe(false);
  expect(stemOf({ level: 'PREFECTURE', code: '522700' })).toBe('5227');
  expect(verdict(() => requireCode(longli, { level: 'PREFECTURE', code: '522700' }))).toBe('ALLOWED');
});
