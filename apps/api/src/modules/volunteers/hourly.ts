import { Refusal } from '@firefly/domain/shared';
import { anHour, type Limited } from '@firefly/domain/volunteers';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';

/**
 * So many an hour for one account, counted from the audit itself: what nobody can wipe out, nobody can get around.
 * Requests at once take turns, and each sees what the one before has written.
 */
export async function requireMeasure({ em, actor, now }: Work, operation: Limited): Promise<void> {
  if (!actor) throw new Refusal('UNAUTHENTICATED');
  const key = `${operation} ${actor.account}`;
  await rows(em, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  const [found] = await rows(
    em,
    sql<{ count: number; seconds: number | null }>`
    select count(*)::int as count, extract(epoch from min(at) + interval '1 hour' - ${now}::timestamptz)::int as seconds
    from audit_entry
    where actor_username = ${actor.username} and operation = ${operation} and at > ${now}::timestamptz - interval '1 hour'`,
  );
  if ((found?.count ?? 0) >= anHour[operation])
    throw new Refusal('TOO_MANY_REQUESTS', { seconds: found?.seconds ?? 3600 });
}
