import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AuditOutcome } from '@firefly/domain/access';
import type { Change } from './audit.entity.ts';
import type { Link } from './chain.ts';
import type { Keys } from './keys.ts';

/** What an entry of the audit says. */
export interface Told {
  readonly id: string;
  readonly at: Date;
  readonly actorId?: string;
  readonly actorUsername?: string;
  readonly actorName?: string;
  readonly actorDepartment?: string;
  readonly sessionId?: string;
  readonly operation: string;
  readonly permission?: string;
  readonly outcome: AuditOutcome;
  readonly code?: string;
  readonly objectType?: string;
  readonly objectId?: string;
  readonly lineId?: string;
  readonly reason?: string;
  readonly requestId: string;
  readonly changes: readonly Change[];
}

/**
 * Puts under an entry what the app alone can write there: a MAC by a key that is not in the database, so that whoever
 * holds the database, and nothing else, cannot add an entry.
 */
export function signed<Entry extends Told>(keys: Keys, entry: Entry) {
  const key = keyFor(keys);
  const changes = [...entry.changes];
  return { ...entry, changes, keyId: nameOf(key), mac: macOf(key, [entry.id, ...columnsOf(entry)]) };
}

/** Whether the app wrote an entry as it stands in the database. */
export function isGenuine(keys: Keys, { id, text, keyId, mac }: Link): boolean {
  const key = keyFor(keys);
  const columns: unknown[] = JSON.parse(text);
  const expected = Buffer.from(macOf(key, [id, ...columns]));
  const given = Buffer.from(mac);
  return keyId === nameOf(key) && expected.length === given.length && timingSafeEqual(expected, given);
}

const keyFor = (keys: Keys): Buffer => keys.signing('audit-entries');

/** Says which key it was, and nothing about it. */
const nameOf = (key: Buffer): string =>
  createHash('sha256').update('name of ').update(key).digest('base64url').slice(0, 10);

const macOf = (key: Buffer, told: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(told, keysInOrder)).digest('base64url');

/** In the order of `linkColumns`. */
const columnsOf = (entry: Told): readonly unknown[] => [
  secondsOf(entry.at),
  entry.actorId,
  entry.actorUsername,
  entry.actorName,
  entry.actorDepartment,
  entry.sessionId,
  entry.operation,
  entry.permission,
  entry.outcome,
  entry.code,
  entry.objectType,
  entry.objectId,
  entry.lineId,
  entry.reason,
  entry.requestId,
  entry.changes,
];

/** As PostgreSQL writes the epoch of an instant. */
const secondsOf = (at: Date): string => {
  const milliseconds = at.getTime();
  return `${Math.floor(milliseconds / 1000)}.${String(milliseconds % 1000).padStart(3, '0')}000`;
};

/** The database keeps the keys of an object in an order of its own. */
const keysInOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;
