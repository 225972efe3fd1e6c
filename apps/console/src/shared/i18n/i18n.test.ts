import { afterEach, expect, test } from 'vitest';
import { language, titled } from './i18n.ts';

afterEach(() => {
  language.value = 'zh';
});

test('a title and its text are joined by the colon of the language', () => {
  expect(titled('名称待核', '47')).toBe('名称待核：47');
  language.value = 'en';
  expect(titled('Names to be verified', '47')).toBe('Names to be verified: 47');
});
