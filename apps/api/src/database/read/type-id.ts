import { badInput } from './bad-input.ts';

/** Crockford's base32, lower case: no letter that is taken for another. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const digits = new Map(Array.from(alphabet, (letter, value) => [letter, BigInt(value)]));
/** The value of each hexadecimal digit, by its character code; a hyphen has none. */
const hexDigits = Array.from({ length: 128 }, (_, code) => hexValue(String.fromCharCode(code)));
const suffix = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** The id on the wire: `team_01j…`, a TypeID of the database's uuid. Runs for every row of every list. */
export function idOf(prefix: string, uuid: string): string {
  let text = `${prefix}_`;
  // 26 letters hold 130 bits, so the first one begins with two that are empty.
  let bits = 2;
  let value = 0;
  for (let at = 0; at < uuid.length; at += 1) {
    const digit = hexDigits[uuid.charCodeAt(at)];
    if (digit === undefined) continue;
    value = (value << 4) | digit;
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    text += alphabet.charAt(value >> bits);
    value &= (1 << bits) - 1;
  }
  return text;
}

/** The uuid of an id from outside; anything but an id of this prefix is refused, naming the input it stood in. */
export function uuidOf(prefix: string, id: string, field = 'id'): string {
  const text = id.slice(prefix.length + 1);
  if (!id.startsWith(`${prefix}_`) || !suffix.test(text)) throw badInput(field, 'ID_MALFORMED');
  const value = Array.from(text).reduce((sum, letter) => (sum << 5n) | (digits.get(letter) ?? 0n), 0n);
  const hex = value.toString(16).padStart(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function hexValue(character: string): number | undefined {
  return /[0-9a-f]/i.test(character) ? Number.parseInt(character, 16) : undefined;
}

/** The prefix an id claims to have. */
export const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('_')));
