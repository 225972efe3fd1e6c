import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { badInput } from './bad-input.ts';

/** The values by which one row is sorted, its id last. */
export type CursorKeys = readonly string[];

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Cursors are sealed, not only signed: a sort key may be a name that the wire shows masked. Type and order are bound in,
 * so that a cursor of another list does not open. The nonce is made from the content, so that one place has one cursor.
 */
export class Cursors {
  readonly #sealKey: KeyObject;
  readonly #nonceKey: KeyObject;

  constructor(key: Buffer) {
    if (key.length < 32) throw new Error('The key of the cursors needs 32 bytes');
    this.#sealKey = derived(key, 'cursor');
    this.#nonceKey = derived(key, 'cursor nonce');
  }

  seal(list: string, keys: CursorKeys): string {
    const text = JSON.stringify(keys);
    const nonce = createHmac('sha256', this.#nonceKey)
      .update(`${list}\0${text}`)
      .digest()
      .subarray(0, nonceBytes);
    const sealing = createCipheriv(cipher, this.#sealKey, nonce).setAAD(Buffer.from(list));
    const body = Buffer.concat([sealing.update(text), sealing.final()]);
    return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64url');
  }

  /** A forged, foreign or garbled cursor is the caller's mistake. */
  open(list: string, cursor: string): CursorKeys {
    try {
      return this.#opened(list, Buffer.from(cursor, 'base64url'));
    } catch {
      throw badInput('after', 'CURSOR_INVALID');
    }
  }

  #opened(list: string, bytes: Buffer): CursorKeys {
    const nonce = bytes.subarray(0, nonceBytes);
    const opening = createDecipheriv(cipher, this.#sealKey, nonce, { authTagLength: tagBytes })
      .setAAD(Buffer.from(list))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    const body = Buffer.concat([opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()]);
    const keys: unknown = JSON.parse(body.toString());
    if (!Array.isArray(keys)) throw new Error('A sealed cursor without keys');
    return keys.map(String);
  }
}

/** The list a cursor belongs to: its type and its order. */
export const listName = (type: string, orderBy: string): string => `${type}.${orderBy}`;

/** A key object, because a raw key would be made into one again for every cursor. */
const derived = (key: Buffer, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, '', purpose, 32)));
