import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { cleanName, personName } from './names.ts';

test.each([
  ['张三', '张三'],
  [' 张　三 ', '张三'],
  ['古丽•阿依', '古丽·阿依'],
  ['古丽‧阿依', '古丽·阿依'],
  ['古丽・阿依', '古丽·阿依'],
  ['古丽 · 阿依', '古丽·阿依'],
  ['𠮷〇', '𠮷〇'],
  ['Anna  Meier', 'Anna Meier'],
  ["Seán O'Brien-Núñez", "Seán O'Brien-Núñez"],
])('%s is registered as %s', (written, name) => {
  expect(personName(written)).toBe(name);
  expect(cleanName(name)).toBe(name);
});

test.each(['张3', '张三!', '张 Anna', '·张三', '张三·', '张··三', '1234', 'Anna1', '张\u200b三', '<b>'])(
  '"%s" is no name',
  written => expect(verdict(() => personName(written))).toBe('PERSON_NAME_MALFORMED'),
);

test('a name has two to fifty characters', () => {
  expect(verdict(() => personName('张'))).toBe('TEXT_TOO_SHORT');
  expect(verdict(() => personName('张'.repeat(50)))).toBe('ALLOWED');
  expect(verdict(() => personName('张'.repeat(51)))).toBe('TEXT_TOO_LONG');
});
