import { expect, test } from 'vitest';
import { factsIn, noFacts } from './volunteer-form.ts';

test('a field that was emptied is sent as null, so that it is emptied there too', () =>
  expect(factsIn({ employer: '', education: '', guardianName: '' })).toEqual({
    employer: null,
    education: null,
    guardianName: null,
  }));

test('a number that was not typed anew is not sent', () =>
  expect(factsIn({ emergencyPhone: '', guardianPhone: '13812341234' })).toEqual({
    guardianPhone: '13812341234',
  }));

test('what was left alone is left out, and lists and marks go as they are', () =>
  expect(factsIn({ skills: [], firefly: false })).toEqual({ skills: [], firefly: false }));

test('a new volunteer of whom nothing was entered speaks Chinese, and nothing else is said', () => {
  const { languages, directions, ...others } = factsIn(noFacts);
  expect(languages).toEqual(['HAN']);
  expect(directions).toEqual([]);
  expect(Object.values(others).filter(value => value !== null && value !== false)).toEqual([[], []]);
});
