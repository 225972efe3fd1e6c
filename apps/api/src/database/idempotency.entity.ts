import { defineEntity, p } from '@mikro-orm/core';
import { instant } from './columns.ts';

/** What a key has already done, so that a repeated request has one effect. Kept seven days (security.md R39). */
const IdempotencyTable = defineEntity({
  name: 'Idempotency',
  primaryKeys: ['principal', 'operation', 'key'],
  indexes: [{ properties: ['at'] }],
  properties: {
    principal: p.string().primary(),
    operation: p.string().primary(),
    key: p.string().primary(),
    /** Of the whole input: the same key with another input is a mistake of the caller, never a replay. */
    hash: p.string(),
    resultId: p.uuid().nullable(),
    /** What a payload shows beside its object, secrets never. */
    extras: p.json<Record<string, unknown>>().nullable(),
    at: instant(),
  },
});

export class Idempotency extends IdempotencyTable.class {}
IdempotencyTable.setClass(Idempotency);
