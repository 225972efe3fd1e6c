import { expect, test } from 'vitest';
import { closenessOf } from './closeness.ts';

const zhao = { account: 'zhao', person: 'p-zhao', devices: ['office'], grantors: ['qian'] };
const wang = { account: 'wang', person: 'p-wang', devices: ['home'], grantors: ['sun'] };

test('two people with nothing in common are two', () => {
  expect(closenessOf(zhao, wang)).toBeUndefined();
  expect(closenessOf({}, {})).toBeUndefined();
});

test('two people on one device count as one', () =>
  expect(closenessOf(zhao, { ...wang, devices: ['home', 'office'] })).toBe('DEVICE'));

test('two people with rights from one hand count as one', () =>
  expect(closenessOf(zhao, { ...wang, grantors: ['sun', 'qian'] })).toBe('GRANTOR'));

test('nobody is served by whom they gave their rights, under this account or another', () => {
  expect(closenessOf({ ...zhao, grantors: ['wang'] }, wang)).toBe('GRANTOR');
  expect(closenessOf({ ...zhao, grantors: ['p-wang'] }, wang)).toBe('GRANTOR');
});

test('whoever granted somebody a right may grant them another', () =>
  expect(closenessOf(zhao, { ...wang, grantors: ['zhao', 'p-zhao'] })).toBeUndefined());
