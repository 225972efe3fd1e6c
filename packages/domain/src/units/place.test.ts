import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { divisionKinds, kindsOf, levelOfKind } from './kinds.ts';
import { divisionLevels, levelStandsUnder } from './levels.ts';
import { placeDivision, requireOpenDivision, type DivisionFacts } from './place.ts';

const longli: DivisionFacts = { name: '龙里县', level: 'COUNTY', kind: 'COUNTY', code: '522730' };
const gujiao: DivisionFacts = { name: '谷脚镇', level: 'TOWN', kind: 'TOWN', code: '522730103' };
const guanyin: DivisionFacts = { name: '观音村', level: 'VILLAGE', kind: 'VILLAGE', code: null };
const hamlet: DivisionFacts = { name: '上寨组', level: 'HAMLET', kind: 'HAMLET', code: null };

test('the tree goes county, town, village, hamlet', () => {
  expect(verdict(() => placeDivision(null, longli))).toBe('ALLOWED');
  expect(verdict(() => placeDivision(longli, gujiao))).toBe('ALLOWED');
  expect(verdict(() => placeDivision(gujiao, guanyin))).toBe('ALLOWED');
  expect(verdict(() => placeDivision(guanyin, hamlet))).toBe('ALLOWED');
});

test('a village does not stand directly under a county, nor a town under a village', () => {
  expect(verdict(() => placeDivision(longli, guanyin))).toBe('DIVISION_LEVEL_MISPLACED');
  expect(verdict(() => placeDivision(guanyin, gujiao))).toBe('DIVISION_LEVEL_MISPLACED');
  expect(verdict(() => placeDivision(gujiao, gujiao))).toBe('DIVISION_LEVEL_MISPLACED');
});

test('a town, a village and a hamlet need something above them', () =>
  expect(verdict(() => placeDivision(null, gujiao))).toBe('DIVISION_PARENT_NEEDED'));

test('a community is a kind of village and of nothing else', () => {
  expect(verdict(() => placeDivision(gujiao, { ...guanyin, kind: 'COMMUNITY' }))).toBe('ALLOWED');
  expect(verdict(() => placeDivision(longli, { ...gujiao, kind: 'COMMUNITY' }))).toBe(
    'DIVISION_KIND_MISPLACED',
  );
});

test('nothing is set up under a closed division', () =>
  expect(verdict(() => placeDivision({ ...gujiao, validTo: '2016-01-01' }, guanyin))).toBe(
    'DIVISION_PARENT_CLOSED',
  ));

test('a code is looked at when a division is placed', () =>
  expect(verdict(() => placeDivision(longli, { ...gujiao, code: '522731103' }))).toBe(
    'DIVISION_CODE_NOT_UNDER_PARENT',
  ));

test('a closed division is no longer written', () => {
  expect(verdict(() => requireOpenDivision({ ...gujiao, validTo: '2016-01-01' }))).toBe('DIVISION_CLOSED');
  expect(verdict(() => requireOpenDivision(gujiao))).toBe('ALLOWED');
});

test('no level stands under itself or a lower one', () => {
  for (const level of divisionLevels) {
    for (const parent of levelStandsUnder[level]) {
      expect(divisionLevels.indexOf(parent)).toBeLessThan(divisionLevels.indexOf(level));
    }
  }
});

test('every level has a kind and every kind one level', () => {
  expect(divisionLevels.flatMap(kindsOf)).toEqual(divisionKinds);
  expect(divisionKinds.map(kind => levelOfKind[kind])).toEqual(expect.arrayContaining([...divisionLevels]));
});
