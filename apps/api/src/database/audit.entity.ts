import { auditOutcomes } from '@firefly/domain/access';
import { defineEntity, p } from '@mikro-orm/core';
import { word, instant } from './columns.ts';

/** One field of one row, before and after; the value of a hidden column is never written here. */
export interface Change {
  readonly object: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Who did what to which object, or was refused. The app may insert and read, never change (see privileges.ts). */
const AuditTable = defineEntity({
  name: 'AuditEntry',
  indexes: [
    { name: 'audit_entry_newest', properties: ['at', 'id'] },
    { properties: ['objectId', 'at', 'id'] },
    { properties: ['actorUsername', 'at', 'id'] },
    { properties: ['requestId'] },
  ],
  properties: {
    id: p.uuid().primary(),
    at: instant(),
    actorId: p.uuid().nullable(),
    actorUsername: p.string().nullable(),
    actorName: p.string().nullable(),
    /** The department of the account, by name at that time like the actor. */
    actorDepartment: p.string().nullable(),
    sessionId: p.uuid().nullable(),
    operation: p.string(),
    permission: p.string().nullable(),
    outcome: word(auditOutcomes),
    code: p.string().nullable(),
    objectType: p.string().nullable(),
    objectId: p.uuid().nullable(),
    lineId: p.uuid().nullable(),
    reason: p.text().nullable(),
    requestId: p.string(),
    changes: p.json<Change[]>(),
    /** Which key the app signed it with, and the signature (see audit-mac.ts). */
    keyId: p.string(),
    mac: p.string(),
    seal: () => p.oneToOne(AuditSeal).mappedBy('entry').ref().nullable(),
  },
});

export class AuditEntry extends AuditTable.class {}
AuditTable.setClass(AuditEntry);

/** The chain: each seal binds an entry to the seal before it in its stream, so that no row can change or vanish unseen. */
const SealTable = defineEntity({
  name: 'AuditSeal',
  uniques: [{ properties: ['stream', 'number'] }],
  properties: {
    entry: () => p.oneToOne(AuditEntry).primary().ref(),
    /** A department's id, or `county` for what belongs to no line. */
    stream: p.string(),
    number: p.bigint('string'),
    previous: p.string(),
    hash: p.string(),
    /** False: the entry does not bear the app's signature, and is kept in the chain as what it is. */
    genuine: p.boolean(),
  },
});

export class AuditSeal extends SealTable.class {}
SealTable.setClass(AuditSeal);
