import { describe, expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { creditCode, requireCodeOfKind } from './credit-code.ts';

describe('a unified social credit code', () => {
  test.each(['51522730MJ0000001K', '115227300000000014', '54522730ME00000038'])('may be %s', code => {
    expect(creditCode(code)).toBe(code);
  });

  test('is read as people type it: in small letters, with spaces, in full width', () => {
    expect(creditCode(' 51522730 mj000000 1k ')).toBe('51522730MJ0000001K');
    expect(creditCode('５１522730MJ0000001K')).toBe('51522730MJ0000001K');
  });

  test.each([
    ['seventeen characters', '51522730MJ0000001', 'CREDIT_CODE_MALFORMED'],
    ['an O for a nought', '51522730MJ000000OK', 'CREDIT_CODE_MALFORMED'],
    ['letters in the division', '515227A0MJ0000001K', 'CREDIT_CODE_MALFORMED'],
    ['another last character', '51522730MJ0000001L', 'CREDIT_CODE_CHECK_WRONG'],
    ['two characters changed about', '51522730JM0000001K', 'CREDIT_CODE_CHECK_WRONG'],
  ])('is refused with %s', (_, code, refusal) => {
    expect(verdict(() => creditCode(code))).toBe(refusal);
  });

  test('is refused when any one digit of it is changed', () => {
    const code = '51522730MJ0000001K';
    for (const at of Array.from(code).keys()) {
      if (!/\d/.test(code.charAt(at))) continue;
      const changed = code.slice(0, at) + String((Number(code.charAt(at)) + 1) % 10) + code.slice(at + 1);
      expect(verdict(() => creditCode(changed))).toBe('CREDIT_CODE_CHECK_WRONG');
    }
  });

  test('belongs to the kind its beginning names', () => {
    expect(verdict(() => requireCodeOfKind('51522730MJ0000001K', 'SOCIAL_GROUP'))).toBe('ALLOWED');
    expect(verdict(() => requireCodeOfKind('51522730MJ0000001K', 'FOUNDATION'))).toBe(
      'CREDIT_CODE_OF_OTHER_KIND',
    );
  });
});
