import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beyond, isWithin, pathUnder } from './paths.ts';

const paths = fc
  .array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 })
  .map(places => `/${places.join('/')}/`);

test('a tree begins at the root and grows by one number a level', () => {
  expect(pathUnder(null, 1)).toBe('/1/');
  expect(pathUnder('/1/', 4)).toBe('/1/4/');
});

test('a branch holds itself and what is under it, and not its neighbour with a longer number', () => {
  expect(isWithin('/1/', '/1/')).toBe(true);
  expect(isWithin('/1/4/', '/1/')).toBe(true);
  expect(isWithin('/10/', '/1/')).toBe(false);
  expect(isWithin('/1/', '/1/4/')).toBe(false);
});

test('the range an index searches holds exactly the branch', () =>
  fc.assert(
    fc.property(paths, paths, (path, branch) => {
      expect(path >= branch && path < beyond(branch)).toBe(isWithin(path, branch));
      const child = pathUnder(branch, 7);
      expect(child >= branch && child < beyond(branch)).toBe(true);
    }),
  ));
