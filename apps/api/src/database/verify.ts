import type { ClientBase } from 'pg';
import { isGenuine } from './audit-mac.ts';
import { firstHash, hashOf, type Link, linkColumns } from './chain.ts';
import type { CopiedHead } from './heads.ts';
import type { Keys } from './keys.ts';

/** The first thing that is not as it was written. */
export interface Tampered {
  readonly stream: string;
  readonly number: string;
  readonly entry: string | null;
  readonly what: 'CHANGED' | 'MISSING' | 'BROKEN' | 'FORGED' | 'CUT' | 'UNSEALED';
}

interface Sealed extends Link {
  readonly number: string;
  readonly previous: string;
  readonly hash: string;
  readonly entry: string | null;
}

/** What is not in the database, and so tells what its owner did there. */
interface Outside {
  readonly keys: Keys;
  readonly copied: readonly CopiedHead[];
}

/**
 * Walks every stream from its first seal: each entry as it was sealed, and written by the app. A cut tail shows against
 * the copied heads. Answers nothing when all is well.
 */
export async function verifyAudit(
  client: ClientBase,
  { keys, copied }: Outside,
): Promise<Tampered | undefined> {
  const { rows } = await client.query<Sealed>(`
    select s.stream as "stream", s.number::text as number, s.previous, s.hash, e.id as entry, s.entry_id as id,
      x.text, x."keyId", x.mac
    from audit_seal s left join audit_entry e on e.id = s.entry_id
      left join lateral (select ${linkColumns}) x on true
    order by s.stream, s.number`);
  const last = new Map<string, Sealed>();
  for (const row of rows) {
    const bad = faultOf(row, last.get(row.stream)) ?? (isGenuine(keys, row) ? undefined : 'FORGED');
    if (bad) return { stream: row.stream, number: row.number, entry: row.entry, what: bad };
    last.set(row.stream, row);
  }
  return cutOf(rows, copied) ?? (await unsealedOf(client, keys));
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

/** Seals follow within seconds: what is not ours, or has waited longer, is out of order. */
async function unsealedOf(client: ClientBase, keys: Keys): Promise<Tampered | undefined> {
  const { rows } = await client.query<Link & { late: boolean }>(`
    select ${linkColumns}, e.at < now() - interval '1 minute' as late from audit_entry e
    where not exists (select from audit_seal s where s.entry_id = e.id) order by e.at, e.id`);
  for (const { id, stream, late, ...said } of rows) {
    const what = !isGenuine(keys, { id, stream, ...said }) ? 'FORGED' : late ? 'UNSEALED' : undefined;
    if (what) return { stream, number: '', entry: id, what };
  }
  return undefined;
}
