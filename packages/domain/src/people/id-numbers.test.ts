import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { type IdType, personIdentity } from './id-numbers.ts';

const today = '2026-11-23';
const told = (number: string, type: IdType = 'RESIDENT_ID', bornOn?: string) =>
  verdict(() => personIdentity({ type, number, bornOn }, today));

test.each([
  ['522730199001010018', '1990-01-01'],
  ['522730198503150024', '1985-03-15'],
  ['522730201206010038', '2012-06-01'],
  ['522730196002290046', '1960-02-29'],
  ['52273019900101019x', '1990-01-01'],
  ['５２２７３０ 19850315 0024', '1985-03-15'],
])('%s belongs to somebody born on %s', (number, bornOn) =>
  expect(personIdentity({ type: 'RESIDENT_ID', number }, today).bornOn).toBe(bornOn),
);

test('one digit changed anywhere is noticed', () => {
  const number = '522730199001010018';
  for (let at = 0; at < number.length; at += 1) {
    const other = String((Number(number[at]) + 1) % 10);
    expect(told(number.slice(0, at) + other + number.slice(at + 1))).not.toBe('ALLOWED');
  }
});

test.each([
  ['522730196102290044', 'a day that never was'],
  ['000000199001010018', 'a region that cannot be'],
  ['52273019900101001', 'too short'],
  ['5227301990010100188', 'too long'],
  ['52273019900101A018', 'a letter among the digits'],
])('%s is no number: %s', number => expect(told(number)).toMatch(/^ID_(NUMBER_MALFORMED|CHECKSUM_WRONG)$/));

test('nobody is registered before they are born', () =>
  expect(told('522730202701010010')).toMatch(/BORN_IN_FUTURE|ID_CHECKSUM_WRONG/));

test('a passport does not say when its holder was born, so the clerk does', () => {
  expect(told('E12345678', 'PASSPORT')).toBe('BIRTH_DATE_NEEDED');
  expect(told('E12345678', 'PASSPORT', '1990-01-01')).toBe('ALLOWED');
  expect(told('E1', 'PASSPORT', '1990-01-01')).toBe('ID_NUMBER_MALFORMED');
  expect(told('E12345678', 'PASSPORT', '2030-01-01')).toBe('BORN_IN_FUTURE');
});

test('a day of birth other than the card says is a slip', () =>
  expect(told('522730199001010018', 'RESIDENT_ID', '1991-01-01')).toBe('BIRTH_DATE_CONTRADICTS_ID'));
