import { cleanCode, Refusal } from '../shared/index.ts';

/** Area code and seven or eight digits: a line of the house. A mobile number would be somebody's own. */
const workPhonePattern = /^0\d{2,3}-\d{7,8}$/;

/** The number of the house, written 0854-5631234; otherwise refused. */
export function workPhone(typed: string): string {
  const digits = cleanCode(typed).replace(/[-‐‑–—()]/g, '');
  const number = /^0(?:10|2\d)/.test(digits) ? dashed(digits, 3) : dashed(digits, 4);
  if (!workPhonePattern.test(number)) throw new Refusal('WORK_PHONE_MALFORMED');
  return number;
}

const dashed = (digits: string, area: number): string => `${digits.slice(0, area)}-${digits.slice(area)}`;
