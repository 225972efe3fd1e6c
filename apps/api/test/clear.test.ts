import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSuperuser } from '../src/database/roles.ts';
import { openFor, placeIn } from '../src/modules/people/index.ts';
import { testKeys } from './demo.ts';
import { openTestHouse, type TestHouse } from './house.ts';
import { superuserOf } from './superuser.ts';

let house: TestHouse;
let secrets: readonly string[];
const logged: string[] = [];

beforeAll(async () => {
  house = await openTestHouse({ log: line => logged.push(line) });
  secrets = await inClear();
});
afterAll(() => house.close());

/** Every number and address of the demo people as it would read in clear: opened with the keys that no database holds. */
async function inClear(): Promise<string[]> {
  const found = await rowsOf<Record<string, string | null>>(
    'select id, data_key, id_sealed, phone_sealed, address_sealed from person',
  );
  const near = await rowsOf<Record<string, string | null>>(`
    select p.id, p.data_key, v.id as volunteer, v.emergency_phone_sealed as emergency_phone, v.guardian_phone_sealed as guardian_phone
    from volunteer v join person p on p.id = v.person_id`);
  const own = found.flatMap(row =>
    (['id', 'phone', 'address'] as const).flatMap(column => {
      const person = { id: row.id ?? '', dataKey: row.data_key ?? '' };
      const value = row[`${column}_sealed`];
      return value ? [openFor(testKeys, { person, place: placeIn(person, column), value })] : [];
    }),
  );
  const others = near.flatMap(row =>
    (['emergency_phone', 'guardian_phone'] as const).flatMap(column => {
      const person = { id: row.id ?? '', dataKey: row.data_key ?? '' };
      const value = row[column];
      const place = { table: 'volunteer', id: row.volunteer ?? '', column };
      return value ? [openFor(testKeys, { person, place, value })] : [];
    }),
  );
  return [...own, ...others];
}

const rowsOf = <Row extends object>(statement: string): Promise<Row[]> =>
  asSuperuser(superuserOf(house.databaseUrl), async client => (await client.query<Row>(statement)).rows);

const leaksIn = (text: string): string[] => secrets.filter(secret => text.includes(secret));

test('the demo county has some six hundred people with something to hide', () => {
  expect(secrets.length).toBeGreaterThan(2_000);
  expect(leaksIn(`x${secrets[7]}x`)).toEqual([secrets[7]]);
});

test('no number and no address of anybody stands in a dump of the database', async () => {
  const tables = await rowsOf<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`);
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const [dump] = await rowsOf<{ text: string | null }>(
      `select string_agg(t::text, E'\\n') as text from ${name} t`,
    );
    expect([name, leaksIn(dump?.text ?? '')]).toEqual([name, []]);
  }
});

test('nor in any answer that was not asked to reveal, nor in the log', async () => {
  const everything = `query($after: String) { volunteers(first: 100, after: $after) {
    nodes { name number emergencyName emergencyPhone guardianName guardianPhone
      person { name phone idNumber birthDate address } }
    pageInfo { hasNextPage endCursor } } }`;
  const find = `mutation($input: FindVolunteerInput!) { findVolunteer(input: $input) { volunteer { person { phone idNumber } } } }`;
  const office = await house.as('county.office');
  let count = 0;
  for (let after: string | undefined, more = true; more;) {
    const { volunteers } = await office.ok(everything, { after });
    expect(leaksIn(JSON.stringify(volunteers))).toEqual([]);
    count += volunteers.nodes.length;
    ({ endCursor: after, hasNextPage: more } = volunteers.pageInfo);
  }
  expect(count).toBeGreaterThanOrEqual(600);
  const [idNumber] = secrets.filter(secret => secret.startsWith('990000'));
  const found = await office.ok(find, { input: { idNumber, reason: '窗口办理' } });
  expect(found.findVolunteer.volunteer).not.toBeNull();
  expect(leaksIn(JSON.stringify(found))).toEqual([]);
  expect(logged.length).toBeGreaterThan(5);
  expect(leaksIn(logged.join('\n'))).toEqual([]);
});
