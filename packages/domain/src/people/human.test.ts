import { expect, test } from 'vitest';
import { sameHuman } from './human.ts';

const wang = { account: 'a1', person: 'wang', phone: '13812341234' };

test('two accounts of one person are one human being', () =>
  expect(sameHuman(wang, { account: 'a2', person: 'wang' })).toBe(true));

test('two people behind one phone count as one', () =>
  expect(sameHuman(wang, { account: 'a2', person: 'li', phone: '13812341234' })).toBe(true));

test('two people are two, and what is unknown of both is nothing in common', () => {
  expect(sameHuman(wang, { account: 'a2', person: 'li', phone: '13900000000' })).toBe(false);
  expect(sameHuman({ account: 'a1', person: null }, { account: 'a2', person: null })).toBe(false);
  expect(sameHuman({}, {})).toBe(false);
});
