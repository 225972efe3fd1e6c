import pg from 'pg';
import type { TestHouse } from './house.ts';
import { superuserOf } from './superuser.ts';

/** A county that can be put back to how it was, under the same running house, in about ten milliseconds. */
export interface KeptCounty {
  putBack(): Promise<void>;
  letGo(): Promise<void>;
}

/** Keeps every row as it is now, beside the tables; putting back deletes what has come or changed since and brings back the rest. */
export async function keepCounty({ databaseUrl }: TestHouse): Promise<KeptCounty> {
  const client = new pg.Client({ connectionString: superuserOf(databaseUrl) });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const names = rows.map(({ name }) => name);
  await client.query('create schema kept');
  await client.query(names.map(name => `create table kept.${name} as table public.${name};`).join('\n'));
  // Neither foreign keys nor triggers are asked: what was kept was in order.
  await client.query('set session_replication_role = replica');
  const back = ['begin;', ...names.map(deleteNew), ...names.map(insertMissing), 'commit;'].join('\n');
  return {
    putBack: async () => void (await client.query(back)),
    letGo: () => client.end(),
  };
}

const deleteNew = (name: string): string =>
  `delete from public.${name} now where not exists (select from kept.${name} kept where kept = now);`;

const insertMissing = (name: string): string =>
  `insert into public.${name} select * from kept.${name} kept where not exists (select from public.${name} now where now = kept);`;
