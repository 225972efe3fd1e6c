import type { Listing } from '../../src/database/read/index.ts';

type Query = (sql: string) => Promise<Record<string, unknown>[]>;

/** The published lists without an index that begins with their columns, in their order. */
export async function listsWithoutIndex(query: Query, listings: readonly Listing[]): Promise<Listing[]> {
  const indexes = await query(`
    select i.indrelid::regclass::text as table, array(
      select coalesce(a.attname::text, '') from unnest(i.indkey) with ordinality k (number, place)
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number order by k.place) as columns
    from pg_index i where i.indpred is null`);
  const begins = (columns: unknown, wanted: readonly string[]): boolean =>
    Array.isArray(columns) && wanted.every((column, at) => columns[at] === column);
  return listings.filter(
    ({ table, columns }) =>
      !indexes.some(
        index => String(index.table).replaceAll('"', '') === table && begins(index.columns, columns),
      ),
  );
}
