import type { Refusal } from '@firefly/domain/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { AuditEntry, type Change } from '../database/audit.entity.ts';
import type { Context, Subject } from './context.ts';
import { codeOf } from './errors.ts';

interface Deed extends Subject {
  readonly operation: string;
  readonly permission: string;
  readonly line?: string;
  readonly changes: readonly Change[];
}

/** Writes what was done, in the transaction that did it. */
export function recordDeed(context: Context, deed: Deed): void {
  context.em.create(AuditEntry, { ...entry(context, deed), outcome: 'DONE' });
}

/** Writes what was refused or failed, and what must be remembered all the same, in a transaction of its own. */
export async function recordFailure(
  context: Context,
  deed: Omit<Deed, 'changes'>,
  error: unknown,
): Promise<void> {
  const em = context.em.fork({ clear: true });
  await em.transactional(async own => {
    if (error instanceof Remembered) await error.remember(own);
    const code = codeOf(toldOf(error));
    const outcome = code === 'INTERNAL' ? 'FAILED' : 'REFUSED';
    own.create(AuditEntry, { ...entry(context, { ...deed, changes: [] }), outcome, code });
  });
}

/** A refusal that leaves a trace of its own, such as a counted failure of a sign-in. */
export class Remembered extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly remember: (em: EntityManager) => Promise<void>,
  ) {
    super(refusal.code);
  }
}

/** What a caller is told: a remembered refusal reads like any other. */
export const toldOf = (error: unknown): unknown => (error instanceof Remembered ? error.refusal : error);

function entry({ actor, now, requestId }: Context, { who = actor, line, changes, ...deed }: Deed) {
  return {
    id: v7(),
    at: now,
    actorId: who?.account,
    actorUsername: who?.username,
    actorName: who?.displayName,
    sessionId: actor?.session,
    lineId: line,
    requestId,
    changes: [...changes],
    ...deed,
  };
}
