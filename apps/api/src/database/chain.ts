import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { isGenuine } from './audit-mac.ts';
import type { Keys } from './keys.ts';

/** One entry as the chain sees it: its stream, and every column that must never change as one text. */
export interface Link {
  readonly id: string;
  readonly stream: string;
  readonly text: string;
  readonly keyId: string;
  readonly mac: string;
}

/** The last seal of a stream. */
export interface Head {
  readonly stream: string;
  readonly number: string;
  readonly hash: string;
}

export const firstHash = 'firefly';

/** Each seal holds the one before it: whoever changes an entry must change every later seal too. */
export const hashOf = (previous: string, { id, stream, text, keyId, mac }: Link): string =>
  createHash('sha256').update([previous, stream, id, text, keyId, mac].join('\n')).digest('hex');

/** The same text on every machine and in every session: numbers instead of printed times, one order of keys. */
export const linkColumns = `
  e.id, coalesce(e.line_id::text, 'county') as stream,
  jsonb_build_array(extract(epoch from e.at)::text, e.actor_id, e.actor_username, e.actor_name, e.actor_department, e.session_id, e.operation,
    e.permission, e.outcome, e.code, e.object_type, e.object_id, e.line_id, e.reason, e.request_id, e.changes)::text as text,
  e.key_id as "keyId", e.mac`;

const atOnce = 500;

/** Any number does, as long as nothing else takes it. */
const sealersLock = 7_202_610;

/** What one round of sealing did. */
export interface Round {
  readonly moved: readonly Head[];
  /** Entries that the app did not write: bound like all others, so that they stay, and marked as what they are. */
  readonly forged: readonly string[];
}

/**
 * Binds what has been written since: by one writer at a time, under its own role, never in the way of a request.
 * Answers the heads that moved.
 */
export async function sealNew(client: PoolClient, keys: Keys): Promise<Round> {
  await client.query('begin');
  try {
    const {
      rows: [lock],
    } = await client.query<{ ours: boolean }>('select pg_try_advisory_xact_lock($1) as ours', [sealersLock]);
    const round = lock?.ours ? await seal(client, keys) : { moved: [], forged: [] };
    await client.query('commit');
    return round;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function seal(client: PoolClient, keys: Keys): Promise<Round> {
  await client.query('set local role firefly_audit_writer');
  const { rows: links } = await client.query<Link>(`
    select ${linkColumns} from audit_entry e
    where not exists (select from audit_seal s where s.entry_id = e.id) order by e.at, e.id limit ${atOnce}`);
  const heads = links.length ? await headsOf(client) : new Map<string, Head>();
  const moved = new Map<string, Head>();
  const forged: string[] = [];
  for (const link of links) {
    const { stream } = link;
    const head = moved.get(stream) ?? heads.get(stream);
    const previous = head?.hash ?? firstHash;
    const number = String(BigInt(head?.number ?? 0) + 1n);
    const next = { stream, number, hash: hashOf(previous, link) };
    const genuine = isGenuine(keys, link);
    moved.set(stream, next);
    if (!genuine) forged.push(link.id);
    await client.query(
      'insert into audit_seal (entry_id, stream, number, previous, hash, genuine) values ($1, $2, $3, $4, $5, $6)',
      [link.id, stream, number, previous, next.hash, genuine],
    );
  }
  return { moved: [...moved.values()], forged };
}

/** Ordered by the column, not by its text in the answer: as texts nine stands after ten. */
async function headsOf(client: PoolClient): Promise<Map<string, Head>> {
  const { rows } = await client.query<Head>(
    'select distinct on (s.stream) s.stream, s.number::text, s.hash from audit_seal s order by s.stream, s.number desc',
  );
  return new Map(rows.map(head => [head.stream, head]));
}
