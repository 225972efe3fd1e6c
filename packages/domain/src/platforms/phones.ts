import { cleanCode, Refusal } from '../shared/index.ts';

/** 0854-5632001, with or without an extension; 400 and 800 numbers; the short numbers of public services. */
const workPhonePattern = /^(?:0\d{2,3}-?\d{7,8}(?:-\d{1,6})?|[48]00-?\d{3}-?\d{4}|1\d{2,4}|9\d{4,5})$/;

const mobile = /^(?:\+?86)?1[3-9]\d{9}$/;

/** The number of a desk. A mobile number is somebody's own, and belongs to the contact person, where it is sealed and masked. */
export function workPhone(typed: string): string {
  const clean = cleanCode(typed)
    .replace(/[（(]([0-9]+)[）)]/, '$1-')
    .replace(/[‐‑–—]/g, '-');
  if (mobile.test(clean.replaceAll('-', ''))) throw new Refusal('POSITION_PHONE_PERSONAL');
  if (!workPhonePattern.test(clean)) throw new Refusal('POSITION_PHONE_MALFORMED');
  return clean;
}
