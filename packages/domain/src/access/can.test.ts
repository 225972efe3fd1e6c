import { expect, test } from 'vitest';
import { can } from './can.ts';
import { dataClasses, isDataClass } from './classes.ts';
import { nowhere, type Scope } from './scope.ts';

const county: Scope = { allow: [{ kind: 'DIVISION', block: '/1/' }], deny: [] };
const village = { block: '/1/4/9/' };

test('within the scope, business data is shown, personal data masked, secrets never', () =>
  expect(dataClasses.map(dataClass => can(county, village, dataClass))).toEqual([
    'ALLOW',
    'ALLOW',
    'MASK',
    'MASK',
    'DENY',
  ]));

test('outside the scope nothing is shown, not even what is public elsewhere', () =>
  expect(dataClasses.map(dataClass => can(nowhere, village, dataClass))).toEqual(
    dataClasses.map(() => 'DENY'),
  ));

test('there are five classes and no sixth', () => {
  expect(dataClasses.every(isDataClass)).toBe(true);
  expect(isDataClass('P5')).toBe(false);
});
