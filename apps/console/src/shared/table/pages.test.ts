import { expect, test } from 'vitest';
import { pagesAround } from './pages.ts';

test('both ends and the neighbours of a page have a button, the rest is a gap', () => {
  expect(pagesAround(1, 1)).toEqual([1]);
  expect(pagesAround(1, 5)).toEqual([1, 2, undefined, 5]);
  expect(pagesAround(6, 12)).toEqual([1, undefined, 5, 6, 7, undefined, 12]);
});

test('a gap of a single page is that page', () => expect(pagesAround(3, 5)).toEqual([1, 2, 3, 4, 5]));
