import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { commonWords } from './common-words.ts';
import { ideasIn } from './guessing.ts';
import { isPasswordExpired, type PasswordProfile } from './password-profiles.ts';
import { kindsIn, requirePassword, type ChosenPassword } from './passwords.ts';

const choosing = (password: string, changes: Partial<ChosenPassword> = {}) =>
  verdict(() => requirePassword({ password, profile: 'DENGBAO', username: 'wang.fang', ...changes }));

test('a password of mixed characters that nobody would guess is good', () => {
  expect(choosing('gK7#vPq2xW')).toBe('ALLOWED');
  expect(choosing('雨过天晴看彩虹2道Q')).toBe('ALLOWED');
});

test('等保 asks for ten characters of three kinds', () => {
  expect(choosing('gK7#vPq2x')).toBe('PASSWORD_TOO_SHORT');
  expect(choosing('gkvpqxwmzt')).toBe('PASSWORD_TOO_PLAIN');
  expect(choosing('gkvpq7w2zt')).toBe('PASSWORD_TOO_PLAIN');
  expect(choosing('gKvpq7w2zt')).toBe('ALLOWED');
});

test('ASVS asks for twelve characters of any kind', () => {
  expect(choosing('gK7#vPq2xW7', { profile: 'ASVS' })).toBe('PASSWORD_TOO_SHORT');
  expect(choosing('gkvpqxwmztrb', { profile: 'ASVS' })).toBe('ALLOWED');
});

test.each([
  'Longli@2024',
  'Admin@123456',
  'P@ssw0rd2023',
  'Aa123456789!',
  '1qaz@WSX3edc',
  'Qwer1234!@#$',
  'Zhangsan@1990',
  'Firefly!2025',
  '龙里县2024Aaa',
  '德行龙里Aa123456',
  'Yinghuo@520000',
  'Ab1!Ab1!Ab1!Ab1!',
  'Aaaaaaaaaaa1',
  'Wang@19900101',
  'Fang123456.',
  'Woaini1314520!',
  'Qazwsx!23456',
  '522730@Longli',
])('%s is easily guessed', password => expect(choosing(password)).toBe('PASSWORD_COMMON'));

test('what was found in a leak is one idea, whatever stands around it', () => {
  const leaked = new Set(['turangalila', 'gk7#']);
  expect(choosing('Turangalila#88', { leaked })).toBe('PASSWORD_COMMON');
  expect(choosing('Turangalila#88')).toBe('ALLOWED');
  expect(choosing('gK7#vPq2xW', { leaked })).toBe('ALLOWED');
});

test('what colleagues know is easily guessed too', () => {
  expect(choosing('Pingbakou#88', { words: ['pingbakou'] })).toBe('PASSWORD_COMMON');
  expect(choosing('Pingbakou#88')).toBe('ALLOWED');
});

test('a password does not hold the username or the tail of the phone', () => {
  expect(choosing('xK7#Wang.Fang9')).toBe('PASSWORD_HOLDS_USERNAME');
  expect(choosing('gK7#vPq4321', { phone: '13812344321' })).toBe('PASSWORD_HOLDS_PHONE');
  expect(choosing('gK7#vPq4321', { phone: '13812341111' })).toBe('ALLOWED');
});

test('a password is text, and no novel', () => {
  expect(choosing('gK7#vPq2x\u0000W')).toBe('TEXT_UNCLEAN');
  expect(choosing('gK7#vPq2xW'.repeat(13))).toBe('PASSWORD_TOO_LONG');
});

test.each([
  ['abc', 1],
  ['abC', 1],
  ['', 0],
  ['x', 1],
  ['xk', 2],
  ['xkq', 3],
  ['password', 1],
  ['drowssap', 8],
  ['P4$$word', 1],
  ['2024', 1],
  ['20241231', 1],
  ['20249999', 2],
  ['longlilongli', 1],
  ['qwertyasdf', 2],
  ['7777777', 1],
  ['ytrewq', 1],
  ['87654', 1],
])('"%s" is made of %i ideas', (password, ideas) => expect(ideasIn(password, ['longli'])).toBe(ideas));

test('a common word in front counts as one idea, however long', () =>
  fc.assert(
    fc.property(fc.constantFrom(...commonWords), fc.stringMatching(/^[bdgkmpxz]{0,6}$/), (word, rest) => {
      expect(ideasIn(word + rest, [])).toBeLessThanOrEqual(1 + rest.length);
    }),
  ));

test('the list of common words is long, clean and without repetition', () => {
  expect(commonWords.length).toBeGreaterThan(1_000);
  expect(new Set(commonWords).size).toBe(commonWords.length);
  for (const word of commonWords) expect(word).toMatch(/^[a-z\d]{3,24}$/);
});

test('four kinds of characters are told apart', () =>
  expect(['a', 'aA', 'aA1', 'aA1#', '龙'].map(kindsIn)).toEqual([1, 2, 3, 4, 1]));

test.each<[PasswordProfile, boolean]>([
  ['DENGBAO', true],
  ['ASVS', false],
])('after ninety days a password has expired under %s: %s', (profile, expired) => {
  const changed = new Date('2026-01-01T00:00:00Z');
  expect(isPasswordExpired(profile, changed, new Date('2026-04-01T00:00:00Z'))).toBe(expired);
  expect(isPasswordExpired(profile, changed, new Date('2026-03-31T23:59:59Z'))).toBe(false);
});
