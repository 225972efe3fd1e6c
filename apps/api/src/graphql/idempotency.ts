import { Refusal } from '@firefly/domain/shared';
import { createHash } from 'node:crypto';
import { rows, sql } from '../database/sql.ts';
import type { Work } from './context.ts';

/** What an operation has to show for itself; it is stored under its key and read again on a replay. */
export interface Outcome {
  readonly resultId?: string;
  readonly extras?: Record<string, unknown>;
}

interface Claim {
  readonly principal: string;
  readonly operation: string;
  readonly key: string;
}

/**
 * Takes the key for this transaction, or answers what it did before. Two requests with one key at the same time meet
 * at the primary key: the second waits for the first to end, and then finds its outcome or takes over.
 */
export async function claim(
  work: Work,
  operation: string,
  input: unknown,
): Promise<{ claimed?: Claim; earlier?: Outcome }> {
  const key = keyOf(input);
  if (!key || !work.actor) return {};
  const claimed = { principal: work.actor.account, operation, key };
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
  const fresh = await rows(
    work.em,
    sql`
    insert into idempotency (principal, operation, key, hash, at)
    values (${claimed.principal}, ${operation}, ${key}, ${hash}, ${work.now}) on conflict do nothing returning 1`,
  );
  if (fresh.length) return { claimed };
  const [found] = await rows(
    work.em,
    sql<{ hash: string; result_id: string | null; extras: Record<string, unknown> | null }>`
    select hash, result_id, extras from idempotency
    where principal = ${claimed.principal} and operation = ${operation} and key = ${key}`,
  );
  if (found?.hash !== hash) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  return { earlier: { resultId: found.result_id ?? undefined, extras: found.extras ?? undefined } };
}

/** Stores what the key did, in the same transaction as the effect itself. */
export async function settle(
  work: Work,
  { principal, operation, key }: Claim,
  outcome: Outcome,
): Promise<void> {
  const extras = outcome.extras ? JSON.stringify(outcome.extras) : null;
  await rows(
    work.em,
    sql`
    update idempotency set result_id = ${outcome.resultId ?? null}, extras = ${extras}::jsonb
    where principal = ${principal} and operation = ${operation} and key = ${key}`,
  );
}

function keyOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('idempotencyKey' in input)) return undefined;
  return typeof input.idempotencyKey === 'string' ? input.idempotencyKey : undefined;
}
