import { Refusal } from './refusal.ts';

/** Characters count what people see typed, bytes what the database stores: both have a ceiling. */
export interface TextLimit {
  readonly min: number;
  readonly max: number;
}

/** U+0000 breaks PostgreSQL; the other control characters hide in logs, exports and terminals. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const loneSurrogate = /\p{Surrogate}/u;

/** Composed, trimmed, with plain line ends; refused when it holds control characters or half a character. */
export function cleanText(text: string): string {
  const unified = text.replaceAll('\r\n', '\n');
  if (!isClean(unified)) throw new Refusal('TEXT_UNCLEAN');
  return unified.normalize('NFC').trim();
}

/** As `cleanText`, for what stands on one line: tabs, line breaks and runs of spaces become one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

export const isClean = (text: string): boolean => !control.test(text) && !loneSurrogate.test(text);

/** Digits and letters as a code needs them: full-width ones from an input method become plain, spaces vanish. */
export const cleanCode = (text: string): string => cleanText(text).normalize('NFKC').replace(/\s+/g, '');

/** The characters of a text, counted as people count them: 𠮷 is one. */
export const lengthOf = (text: string): number => Array.from(text).length;

export function requireLength(text: string, { min, max }: TextLimit): string {
  const length = lengthOf(text);
  if (length < min) throw new Refusal('TEXT_TOO_SHORT', { min, length });
  if (length > max) throw new Refusal('TEXT_TOO_LONG', { max, length });
  return text;
}
