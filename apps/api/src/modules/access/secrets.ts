import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits: a cookie, an access token or a refresh token. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token or a recovery code; they are random, so a plain hash is enough. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** No letter that is taken for another, so that it can be read out on the phone. */
const letters = 'abcdefghjkmnpqrstuvwxyz';
const capitals = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const digits = '23456789';

/** A password to be changed at the first sign-in: twelve characters of three classes, about 65 bits. */
export const newOneTimePassword = (): string =>
  [pick(capitals, 4), pick(letters, 4), pick(digits, 4)].join('-');

/** Ten codes for the day the phone is lost. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => `${pick(letters + digits, 5)}-${pick(letters + digits, 5)}`);

const pick = (from: string, count: number): string =>
  Array.from({ length: count }, () => from.charAt(randomInt(from.length))).join('');
