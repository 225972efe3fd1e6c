import type { Refusal } from '@firefly/domain/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { AuditOutcome } from '@firefly/domain/access';
import { AuditEntry, type Change } from '../database/audit.entity.ts';
import { signed } from '../database/audit-mac.ts';
import { rows, sql } from '../database/sql.ts';
import type { Context, Subject } from './context.ts';
import { codeOf } from './errors.ts';

interface Deed extends Subject {
  readonly operation: string;
  readonly permission: string;
  readonly line?: string;
  readonly changes: readonly Change[];
}

/** Writes what was done, in the transaction that did it. */
export async function recordDeed(context: Context, deed: Deed): Promise<void> {
  await record(context.em, context, { ...deed, outcome: 'DONE' });
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
    await record(own, context, { ...deed, changes: [], outcome, code });
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

interface Ended extends Deed {
  readonly outcome: AuditOutcome;
  readonly code?: string;
}

async function record(em: EntityManager, context: Context, ended: Ended): Promise<void> {
  const { actor, now, requestId, keys } = context;
  const { who = actor, line, ...deed } = ended;
  const entry = {
    id: v7(),
    at: now,
    actorId: who?.account,
    actorUsername: who?.username,
    actorName: who?.displayName,
    actorDepartment: who && (await departmentOf(em, who.account)),
    sessionId: actor?.session,
    lineId: line,
    requestId,
    ...deed,
  };
  em.create(AuditEntry, signed(keys, entry));
}

/** Asked for at each deed, since an account changes department and the audit does not. */
async function departmentOf(em: EntityManager, account: string): Promise<string | undefined> {
  const [row] = await rows(
    em,
    sql<{ name: string }>`
    select d.name from account a join department d on d.id = a.department_id where a.id = ${account}`,
  );
  return row?.name;
}
