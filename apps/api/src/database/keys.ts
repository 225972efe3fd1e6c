import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a sealed value belongs; a value moved to another place does not open (security.md R53). */
export interface Belongs {
  readonly table: string;
  readonly id: string;
  readonly column: string;
}

/** With which data key a value is sealed, whose that is, and where the value lies. */
export interface Sealing {
  readonly dataKey: string;
  readonly owner: Belongs;
  readonly place: Belongs;
}

const suite = 'g1';
const nonceBytes = 12;
const tagBytes = 16;

/** Every key of the house is derived from the master key for one purpose, so that none can serve for another. */
export class Keys {
  readonly #master: Buffer;

  constructor(master: Buffer) {
    if (master.length < 32) throw new Error('The master key needs 32 bytes');
    this.#master = master;
  }

  /** For signing cursors, tokens and audit heads. */
  signing(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#master, '', `sign:${purpose}`, 32));
  }

  /** Finds a value without opening it: equal values have equal indexes; 128 bits. */
  blindIndex(purpose: string, value: string): string {
    const key = Buffer.from(hkdfSync('sha256', this.#master, '', `index:${purpose}`, 32));
    return createHmac('sha256', key).update(value).digest().subarray(0, 16).toString('base64url');
  }

  /** A data key of one person, wrapped: destroying it destroys everything sealed with it. */
  newDataKey(owner: Belongs): string {
    return seal(this.#wrapping(), randomBytes(32), owner);
  }

  seal(value: string, { dataKey, owner, place }: Sealing): string {
    return seal(open(this.#wrapping(), dataKey, owner), Buffer.from(value), place);
  }

  open(value: string, { dataKey, owner, place }: Sealing): string {
    return open(open(this.#wrapping(), dataKey, owner), value, place).toString();
  }

  #wrapping = (): Buffer => Buffer.from(hkdfSync('sha256', this.#master, '', 'wrap', 32));
}

/** The master key of an embedded installation lives in a file beside the data, readable by its owner alone. */
export function masterKeyIn(file: string): Buffer {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}

function seal(key: Buffer, value: Buffer, place: Belongs): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(labelOf(place));
  const sealed = Buffer.concat([cipher.update(value), cipher.final()]);
  return `${suite}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

function open(key: Buffer, text: string, place: Belongs): Buffer {
  const [named, blob] = text.split('.');
  if (named !== suite || !blob) throw new Error('A sealed value of an unknown suite');
  const bytes = Buffer.from(blob, 'base64url');
  const nonce = bytes.subarray(0, nonceBytes);
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(labelOf(place)).setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
}

const labelOf = ({ table, id, column }: Belongs): Buffer => Buffer.from(`${table}|${id}|${column}`);
