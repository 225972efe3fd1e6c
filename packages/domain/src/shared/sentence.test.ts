import { expect, test } from 'vitest';
import { attempt, Refusal } from './refusal.ts';
import { isRefusalCode, refusals } from './refusals.ts';
import { factsIn, sentence } from './sentence.ts';

const town = { zh: '镇（街道）', en: 'Town' };
const village = { zh: '村（社区）', en: 'Village' };

test('a refusal is told in the language of the reader', () => {
  const { code, facts } = new Refusal('DIVISION_LEVEL_MISPLACED', { level: town, parent: village });
  expect(sentence(code, facts, 'zh')).toBe('镇（街道）不能设在村（社区）之下。');
  expect(sentence(code, facts, 'en')).toBe('A town cannot stand under a village.');
});

test('the message of a refusal is its code and no sentence', () =>
  expect(new Refusal('NOT_FOUND').message).toBe('NOT_FOUND'));

test('a program is told the facts in the language it asked for', () =>
  expect(factsIn({ level: town, digits: 9 }, 'zh')).toEqual({ level: '镇（街道）', digits: 9 }));

test('a fact that looks like a place is not filled again', () =>
  expect(sentence('DIVISION_CLOSED', { name: '{name}' }, 'en')).toContain('division {name} is'));

test.each(Object.entries(refusals))('%s names the same facts in both languages', (code, { zh, en }) => {
  const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
  expect(places(zh)).toEqual(places(en));
  expect(isRefusalCode(code)).toBe(true);
});

test('what is no refusal is not answered as one', () => {
  expect(isRefusalCode('toString')).toBe(false);
  const fault = () => {
    throw new TypeError('a fault of ours');
  };
  expect(() => attempt(fault)).toThrow(TypeError);
});
