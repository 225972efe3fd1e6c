import { cleanCode, Refusal } from '../shared/index.ts';

/** Mobile numbers of mainland China. */
export const phonePattern = /^1[3-9]\d{9}$/;

/** Eleven plain digits, however they were typed: with +86, spaces, hyphens or full-width digits. */
export const cleanPhone = (phone: string): string =>
  cleanCode(phone)
    .replace(/[-‐‑–—()]/g, '')
    .replace(/^(?:\+|00)86/, '');

/** A number that can be called, cleaned; otherwise refused. */
export function personPhone(phone: string): string {
  const clean = cleanPhone(phone);
  if (!phonePattern.test(clean)) throw new Refusal('PHONE_MALFORMED');
  return clean;
}
