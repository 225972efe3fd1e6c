import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCode, cleanLine, cleanText, isClean, lengthOf, requireLength } from './text.ts';
import { verdict } from './verdict.ts';

test.each([
  ['U+0000', 'a\u0000b'],
  ['half a character', '谷\ud83d脚'],
  ['an escape sequence', '\u001b[31m'],
  ['a lone carriage return', 'a\rb'],
  ['a C1 control', 'a\u0085b'],
])('a text with %s is refused', (_, text) => expect(verdict(() => cleanText(text))).toBe('TEXT_UNCLEAN'));

test('tabs, line breaks and rare characters are text', () =>
  expect(cleanText('姓名\t𠮷田\r\n第二行')).toBe('姓名\t𠮷田\n第二行'));

test('composed and decomposed letters become the same text', () =>
  expect(cleanText('  Cafe\u0301 ')).toBe('Caf\u00e9'));

test('what has been cleaned is clean, and stays as it is', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      fc.pre(isClean(text.replaceAll('\r\n', '\n')));
      const clean = cleanText(text);
      expect(isClean(clean)).toBe(true);
      expect(cleanText(clean)).toBe(clean);
    }),
  ));

test('one line stays one line', () => expect(cleanLine(' 谷脚\n 镇\t东 ')).toBe('谷脚 镇 东'));

test('a code typed with a Chinese input method is the same code', () =>
  expect(cleanCode('５２２７３０ １０３')).toBe('522730103'));

test('a rare character counts as one', () => expect(lengthOf('𠮷田')).toBe(2));

test('a text is measured at both ends', () => {
  expect(verdict(() => requireLength('村', { min: 2, max: 3 }))).toBe('TEXT_TOO_SHORT');
  expect(verdict(() => requireLength('观音村委', { min: 2, max: 3 }))).toBe('TEXT_TOO_LONG');
  expect(requireLength('观音村', { min: 2, max: 3 })).toBe('观音村');
});
