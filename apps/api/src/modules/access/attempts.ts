import { afterFailure, type Attempts, isLocked, lockout, minutesLocked } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import { LockMode } from '@mikro-orm/core';
import { createHash } from 'node:crypto';
import { Remembered } from '../../graphql/audit.ts';
import type { Work } from '../../graphql/context.ts';
import { rows, sql } from '../../database/sql.ts';
import { Account } from './account.entity.ts';
import { delayOf, failedFrom } from './delays.ts';

type At = Pick<Work, 'em' | 'now'>;

/** Whose secret is tried: an account's, or that of a name which nobody bears. */
export interface Tried {
  readonly username: string;
  readonly account?: Account | null;
}

/** Whoever failed here before waits first. */
export async function requireNoDelay(work: Work): Promise<void> {
  const seconds = await delayOf(work, work.door);
  if (seconds > 0) throw new Refusal('TOO_MANY_REQUESTS', { seconds });
}

/** The account as every earlier try has left it, held until the transaction ends: tries at once count one by one. */
export const heldAccount = ({ em }: Pick<Work, 'em'>, id: string): Promise<Account> =>
  em.findOneOrFail(Account, id, {
    filters: { scope: false },
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });

/** A lock says the same of every name, and the same whether the password is right: it tells guessers nothing. */
export async function lockOf(work: Work, tried: Tried): Promise<Refusal | undefined> {
  const attempts = tried.account ?? (await attemptsAt(work, tried.username));
  if (!isLocked(attempts, work.now)) return undefined;
  const until = attempts.lockedUntil?.toISOString() ?? '';
  return new Refusal('ACCOUNT_LOCKED', { minutes: minutesLocked(attempts, work.now), until });
}

/** Counted per name and per source, in a transaction of its own, since this one is rolled back (security.md R32). */
export const failed = (work: Work, { account, username }: Tried, refusal: Refusal): Remembered =>
  new Remembered(refusal, async em => {
    const at = { em, now: work.now };
    await failedFrom(at, work.door);
    await (account ? countAccount(at, account.id) : countName(at, username));
  });

/** Beside `version`, so that it never disturbs whoever edits the account. */
export const keepBeside = async (
  { em }: Pick<Work, 'em'>,
  id: string,
  columns: Partial<Account>,
): Promise<void> => {
  await em.nativeUpdate(Account, { id }, columns, { filters: { scope: false } });
};

async function countAccount(at: At, id: string): Promise<void> {
  await keepBeside(at, id, afterFailure(await heldAccount(at, id), at.now));
}

/** A name that nobody bears is counted and locked as an account is, so that a lock does not tell which names exist. */
async function countName({ em, now }: At, username: string): Promise<void> {
  const source = sourceOf(username);
  const [row] = await rows(
    em,
    sql<NameRow>`
    insert into sign_in_delay (source, failures, until) values (${source}, 0, ${now})
    on conflict (source) do update set failures = sign_in_delay.failures returning failures, until`,
  );
  const { failures, lockedUntil } = afterFailure(attemptsIn(row), now);
  await rows(
    em,
    sql`update sign_in_delay set failures = ${failures}, until = ${lockedUntil ?? now} where source = ${source}`,
  );
}

async function attemptsAt({ em }: At, username: string): Promise<Attempts> {
  const [row] = await rows(
    em,
    sql<NameRow>`select failures, until from sign_in_delay where source = ${sourceOf(username)}`,
  );
  return attemptsIn(row);
}

interface NameRow {
  readonly failures: number;
  readonly until: Date | string;
}

function attemptsIn(row: NameRow | undefined): Attempts {
  if (!row) return { failures: 0 };
  const until = new Date(row.until);
  return {
    failures: row.failures,
    failedAt: until,
    lockedUntil: row.failures < lockout.failures ? null : until,
  };
}

/** What people type as a name may be their password. */
const sourceOf = (username: string): string =>
  `name ${createHash('sha256').update(username.toLowerCase()).digest('base64url')}`;
