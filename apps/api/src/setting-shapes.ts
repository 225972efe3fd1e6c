import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** The folder that holds packages and apps, seen from the sources and from the bundle alike. */
const project = resolve(import.meta.dirname, '../../..');

export const folder = (text: string): string => resolve(project, text);

export const longEnough =
  (characters: number) =>
  (text: string): string | undefined =>
    text.length >= characters ? text : undefined;

export const hostName = (text: string): string | undefined =>
  /^[0-9a-zA-Z.:-]+$/.test(text) ? text : undefined;

export const postgresUrl = (text: string): string | undefined =>
  hasProtocol(text, ['postgres:', 'postgresql:']) ? text : undefined;

/** Scheme, host and port alone, as a browser's Origin header writes it. */
export const origin = (text: string): string | undefined =>
  hasProtocol(text, ['http:', 'https:']) && new URL(text).origin === text ? text : undefined;

export function key32(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
  return bytes.length === 32 ? bytes : undefined;
}

/** An address or a network: 10.0.0.1, 10.0.0.0/8, fd00::/8. */
export function network(text: string): string | undefined {
  const [address = '', bits = '0', ...more] = text.split('/');
  const widest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= widest && more.length === 0 ? text : undefined;
}

export const destination = (text: string): string | undefined =>
  /^(\[[0-9a-f:]+\]|[a-z0-9.-]+):\d{1,5}$/i.test(text) ? text.toLowerCase() : undefined;

const hasProtocol = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);
