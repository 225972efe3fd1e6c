import { roleKeys } from '@firefly/domain/access';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listings } from '../src/database/read/index.ts';
import { asSuperuser, prepareDatabase, type Urls } from '../src/database/roles.ts';
import { migrateDown, migrateUp, migrationDraft } from '../src/migrate.ts';
import { migrations } from '../migrations/index.ts';
import { openTestHouse, type TestHouse } from './house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

describe('every list', () => {
  interface Index {
    readonly table: string;
    readonly columns: readonly string[];
  }

  /** The whole indexes of the county, each with its columns in order. */
  const indexes = (): Promise<Index[]> =>
    rowsOf(
      house.ownerUrl,
      `select i.indrelid::regclass::text as "table",
         array(select a.attname::text from unnest(i.indkey) with ordinality k (number, place)
           join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number order by k.place) as columns
       from pg_index i where i.indpred is null and i.indrelid::regclass::text not like '%.%'`,
    );

  test('has the index it is read by, in each of its orders', async () => {
    const known = await indexes();
    const published = listings(house.schema);
    const serves = (table: string, columns: readonly string[]) =>
      known.some(
        index => index.table === table && columns.every((column, at) => index.columns[at] === column),
      );
    expect(published.length).toBeGreaterThan(30);
    expect(published.filter(({ table, columns }) => !serves(table, columns))).toEqual([]);
  });
});

describe('a database made from the migrations', () => {
  let fresh: Urls;
  const name = `firefly_fresh_${process.pid}`;
  beforeAll(async () => {
    fresh = await prepareDatabase(inject('superuser'), name);
    await migrateUp(fresh.owner);
  });
  afterAll(() =>
    asSuperuser(inject('superuser'), client => client.query(`drop database ${name} with (force)`)),
  );

  test('has just the tables of the code', async () => {
    expect(await migrationDraft(fresh.owner)).toBe('');
  });

  test('can go back to nothing, and forward again', async () => {
    for (const { name } of migrations.toReversed()) expect(await migrateDown(fresh.owner)).toEqual([name]);
    const left = await rowsOf(fresh.owner, `select tablename from pg_tables where schemaname = 'public'`);
    expect(left).toEqual([{ tablename: 'migration' }]);
    await migrateUp(fresh.owner);
    expect(await migrationDraft(fresh.owner)).toBe('');
    expect(await rowsOf(fresh.app, 'select count(*)::int as count from role')).toEqual([
      { count: roleKeys.length },
    ]);
  });
});

describe('the app at its database', () => {
  test.each([
    ["update audit_entry set operation = 'nothing'", 'audit_entry'],
    ['delete from audit_entry', 'audit_entry'],
    ['truncate audit_entry', 'audit_entry'],
    ["update audit_seal set hash = 'other'", 'audit_seal'],
    ['delete from audit_seal', 'audit_seal'],
    [
      "insert into audit_seal (entry_id, stream, number, previous, hash, genuine) select id, 'x', 1, '', '', true from audit_entry",
      'audit_seal',
    ],
    ['drop table team', 'team'],
    ['alter table team disable trigger all', 'team'],
    ['create table public.mine ()', 'public'],
    ['set role firefly_owner', 'firefly_owner'],
    ['delete from migration', 'migration'],
  ])('is refused: %s', async (statement, object) => {
    await expect(rowsOf(house.databaseUrl, statement)).rejects.toMatchObject({
      code: '42501',
      message: expect.stringContaining(object),
    });
  });

  test('may write seals only in the role of the sealer, and change none even then', async () => {
    const sealing = (statement: string) =>
      rowsOf(house.databaseUrl, `set role firefly_audit_writer; ${statement}`);
    const seal = 'insert into audit_seal (entry_id, stream, number, previous, hash, genuine)';
    await sealing(`${seal} select id, 'x', 1, '', '', true from audit_entry limit 0`);
    await expect(sealing("update audit_seal set hash = 'other'")).rejects.toMatchObject({ code: '42501' });
    await expect(sealing('delete from audit_entry')).rejects.toMatchObject({ code: '42501' });
    await expect(sealing('select * from person')).rejects.toMatchObject({ code: '42501' });
  });

  test('owns nothing and is no superuser', async () => {
    const [role] = await rowsOf(
      house.databaseUrl,
      `select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,
         (select count(*)::int from pg_class where relowner = r.oid or pg_has_role(r.oid, relowner, 'usage')) as owned
       from pg_roles r where rolname = current_user`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolbypassrls: false,
      rolreplication: false,
      owned: 0,
    });
  });
});

async function rowsOf<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
