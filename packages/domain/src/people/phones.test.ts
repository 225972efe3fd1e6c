import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { personPhone } from './phones.ts';

test.each([
  '13812341234',
  '138 1234 1234',
  '138-1234-1234',
  '+8613812341234',
  '0086 138 1234 1234',
  '１３８１２３４１２３４',
])('%s is one and the same number', written => expect(personPhone(written)).toBe('13812341234'));

test.each(['12812341234', '1381234123', '138123412345', '08545631234', '1381234123a', ''])(
  '"%s" is no mobile number',
  written => expect(verdict(() => personPhone(written))).toBe('PHONE_MALFORMED'),
);
