import type { ClientBase } from 'pg';
import type { CopiedHead } from './heads.ts';
import { firstHash, hashOf, type Link, linkColumns } from './chain.ts';

/** The first thing that is not as it was written. */
export interface Tampered {
  readonly stream: string;
  readonly number: string;
  readonly entry: string | null;
  readonly what: 'CHANGED' | 'MISSING' | 'BROKEN' | 'CUT' | 'UNSEALED';
}

interface Sealed extends Link {
  readonly number: string;
  readonly previous: string;
  readonly hash: string;
  readonly entry: string | null;
}

/** Walks every stream from its first seal; a cut tail shows against the copied heads. Answers nothing when all is well. */
export async function verifyAudit(
  client: ClientBase,
  copied: readonly CopiedHead[],
): Promise<Tampered | undefined> {
  const { rows } = await client.query<Sealed>(`
    select s.stream as "stream", s.number::text as number, s.previous, s.hash, e.id as entry, s.entry_id as id, x.text
    from audit_seal s left join audit_entry e on e.id = s.entry_id
      left join lateral (select ${linkColumns}) x on true
    order by s.stream, s.number`);
  const last = new Map<string, Sealed>();
  for (const row of rows) {
    const bad = faultOf(row, last.get(row.stream));
    if (bad) return { stream: row.stream, number: row.number, entry: row.entry, what: bad };
    last.set(row.stream, row);
  }
  return cutOf(rows, copied) ?? (await unsealedOf(client));
}

function faultOf(row: Sealed, before: Sealed | undefined): Tampered['what'] | undefined {
  if (row.entry === null) return 'MISSING';
  const expected = before?.hash ?? firstHash;
  if (row.previous !== expected || BigInt(row.number) !== BigInt(before?.number ?? 0) + 1n) return 'BROKEN';
  return hashOf(row.previous, row) === row.hash ? undefined : 'CHANGED';
}

/** A head that was copied outside must still stand in the chain. */
function cutOf(rows: readonly Sealed[], copied: readonly CopiedHead[]): Tampered | undefined {
  const standing = new Map(rows.map(row => [`${row.stream} ${row.number}`, row.hash]));
  const cut = copied.find(({ stream, number, hash }) => standing.get(`${stream} ${number}`) !== hash);
  return cut && { stream: cut.stream, number: cut.number, entry: null, what: 'CUT' };
}

/** Seals follow within seconds; an entry that waits longer was put in from the side. */
async function unsealedOf(client: ClientBase): Promise<Tampered | undefined> {
  const {
    rows: [found],
  } = await client.query<{ id: string; stream: string }>(`
    select e.id, coalesce(e.line_id::text, 'county') as stream from audit_entry e
    where e.at < now() - interval '1 minute' and not exists (select from audit_seal s where s.entry_id = e.id)
    order by e.at limit 1`);
  return found && { stream: found.stream, number: '', entry: found.id, what: 'UNSEALED' };
}
