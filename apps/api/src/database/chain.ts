import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

/** One entry as the chain sees it: its stream, and every column that must never change as one text. */
export interface Link {
  readonly id: string;
  readonly stream: string;
  readonly text: string;
}

/** The last seal of a stream. */
export interface Head {
  readonly stream: string;
  readonly number: string;
  readonly hash: string;
}

export const firstHash = 'firefly';

/** Each seal holds the one before it: whoever changes an entry must change every later seal too. */
export const hashOf = (previous: string, { id, stream, text }: Link): string =>
  createHash('sha256').update([previous, stream, id, text].join('\n')).digest('hex');

/** The same text on every machine and in every session: numbers instead of printed times, one order of keys. */
export const linkColumns = `
  e.id, coalesce(e.line_id::text, 'county') as stream,
  jsonb_build_array(extract(epoch from e.at)::text, e.actor_id, e.actor_username, e.actor_name, e.session_id, e.operation,
    e.permission, e.outcome, e.code, e.object_type, e.object_id, e.line_id, e.reason, e.request_id, e.changes)::text as text`;

const atOnce = 500;

/** Any number does, as long as nothing else takes it. */
const sealersLock = 7_202_610;

/**
 * Binds what has been written since: by one writer at a time, under its own role, never in the way of a request.
 * Answers the heads that moved.
 */
export async function sealNew(client: PoolClient): Promise<readonly Head[]> {
  await client.query('begin');
  try {
    const {
      rows: [lock],
    } = await client.query<{ ours: boolean }>('select pg_try_advisory_xact_lock($1) as ours', [sealersLock]);
    const heads = lock?.ours ? await seal(client) : [];
    await client.query('commit');
    return heads;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function seal(client: PoolClient): Promise<readonly Head[]> {
  await client.query('set local role firefly_audit_writer');
  const { rows: links } = await client.query<Link>(`
    select ${linkColumns} from audit_entry e
    where not exists (select from audit_seal s where s.entry_id = e.id) order by e.at, e.id limit ${atOnce}`);
  if (!links.length) return [];
  const heads = await headsOf(client);
  for (const link of links) {
    const head = heads.get(link.stream);
    const previous = head?.hash ?? firstHash;
    const next = {
      stream: link.stream,
      number: String(BigInt(head?.number ?? 0) + 1n),
      hash: hashOf(previous, link),
    };
    heads.set(link.stream, next);
    await client.query(
      'insert into audit_seal (entry_id, stream, number, previous, hash) values ($1, $2, $3, $4, $5)',
      [link.id, next.stream, next.number, previous, next.hash],
    );
  }
  const moved = new Set(links.map(({ stream }) => stream));
  return [...heads.values()].filter(({ stream }) => moved.has(stream));
}

/** Ordered by the column, not by its text in the answer: as texts nine stands after ten. */
async function headsOf(client: PoolClient): Promise<Map<string, Head>> {
  const { rows } = await client.query<Head>(
    'select distinct on (s.stream) s.stream, s.number::text, s.hash from audit_seal s order by s.stream, s.number desc',
  );
  return new Map(rows.map(head => [head.stream, head]));
}
