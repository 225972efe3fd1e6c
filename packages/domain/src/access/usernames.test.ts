import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { requireUsername } from './usernames.ts';

test.each(['town.gujiao', 'civil.county', 'leader', 'wang-fang_2', 'abc'])('%s is a username', username =>
  expect(verdict(() => requireUsername(username))).toBe('ALLOWED'),
);

test.each([
  'ab',
  'Wang',
  '王芳',
  '1wang',
  '.wang',
  'wang.',
  'wang..fang',
  'wang fang',
  'a'.repeat(41),
  '13812341234',
])('"%s" is none', username => expect(verdict(() => requireUsername(username))).toBe('USERNAME_MALFORMED'));

test.each(['admin', 'root', 'test'])('%s is no one’s name', username =>
  expect(verdict(() => requireUsername(username))).toBe('USERNAME_RESERVED'),
);
