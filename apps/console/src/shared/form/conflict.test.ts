import { expect, test } from 'vitest';
import { clashesOf, merge } from './conflict.ts';

const base = { name: '观音村小队', purpose: '走村串寨', note: '' };

test('only what both changed, and differently, is a clash', () => {
  const mine = { name: '观音小队', purpose: '收集需求', note: '' };
  const theirs = { name: '观音村小队', purpose: '探视走访', note: '新增' };
  expect(clashesOf({ base, mine, theirs })).toEqual([
    { name: 'purpose', mine: '收集需求', theirs: '探视走访' },
  ]);
});

test('the same change made twice is no clash', () => {
  const both = { ...base, purpose: '探视走访' };
  expect(clashesOf({ base, mine: both, theirs: both })).toEqual([]);
});

test('what I changed stands on what they changed, except where I take theirs', () => {
  const mine = { name: '观音小队', purpose: '收集需求', note: '' };
  const theirs = { name: '观音村小队', purpose: '探视走访', note: '新增' };
  expect(merge({ base, mine, theirs }, { purpose: 'MINE' })).toEqual({
    name: '观音小队',
    purpose: '收集需求',
    note: '新增',
  });
  expect(merge({ base, mine, theirs }, { purpose: 'THEIRS' })).toEqual({
    name: '观音小队',
    purpose: '探视走访',
    note: '新增',
  });
});
