import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker, Heard } from '../../test/asker.ts';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { asSuperuser } from '../database/roles.ts';
import { idOf } from './ids.ts';

let house: TestHouse;
let civil: Asker;
let clerk: Asker;
beforeAll(async () => {
  house = await openTestHouse({ environment: { WORKER: 'none' } });
  [civil, clerk] = await Promise.all([house.as('civil.county'), house.as('town.gujiao')]);
});
afterAll(() => house.close());

const register = `mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id name } replayed } }`;
const update = `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { team { version purpose } } }`;

const key = () => crypto.randomUUID();
const personId = () => idOf('person', v7());

describe('a key is done once', () => {
  test('the same key twice at once has one effect, and one of the two hears that it was a repetition', async () => {
    const input = { idempotencyKey: key(), name: '双生子', divisionId: await division('谷脚镇') };
    const answers = await Promise.all([civil.ok(register, { input }), civil.ok(register, { input })]);
    const [one, other] = answers.map(({ registerPerson }) => registerPerson);
    expect(one.person).toEqual(other.person);
    expect(new Set([one.replayed, other.replayed])).toEqual(new Set([false, true]));
    expect(await peopleCalled('双生子')).toBe(1);
  });

  test('the key of one thing is not taken for another', async () => {
    const first = { idempotencyKey: key(), name: '先来', divisionId: await division('谷脚镇') };
    await civil.ok(register, { input: first });
    expect(await civil.refusal(register, { input: { ...first, name: '后到' } })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await peopleCalled('后到')).toBe(0);
  });

  test('two people may choose the same key', async () => {
    const input = { idempotencyKey: key(), name: '同钥', divisionId: await division('谷脚镇') };
    await civil.ok(register, { input });
    expect((await clerk.ok(register, { input })).registerPerson.replayed).toBe(false);
    expect(await peopleCalled('同钥')).toBe(2);
  });

  test('an id made offline is kept, and refused to whoever comes second with it', async () => {
    const offline = { id: personId(), name: '离线', divisionId: await division('谷脚镇') };
    const { registerPerson } = await civil.ok(register, { input: { ...offline, idempotencyKey: key() } });
    expect(registerPerson.person.id).toBe(offline.id);
    const second = await clerk.ask(register, { input: { ...offline, idempotencyKey: key(), name: '冒名' } });
    expect(codeOf(second)).toBe('ALREADY_EXISTS');
    expect(await peopleCalled('冒名')).toBe(0);
  });
});

describe('a refusal', () => {
  test('leaves nothing of the action but one entry of the audit with its code', async () => {
    const before = await rowCounts();
    const input = { idempotencyKey: key(), name: '越界', divisionId: await division('龙山镇') };
    const heard = await clerk.ask(register, { input });
    expect(codeOf(heard)).toBe('OUT_OF_REACH');
    const after = await rowCounts();
    expect(after).toEqual({ ...before, audit_entry: (before.audit_entry ?? 0) + 1 });
    const entries = await query(
      `select operation, outcome, code, changes::text from audit_entry where request_id = $1`,
      [heard.errors?.[0]?.extensions.requestId],
    );
    expect(entries).toEqual([
      { operation: 'registerPerson', outcome: 'REFUSED', code: 'OUT_OF_REACH', changes: '[]' },
    ]);
  });

  test('of a key leaves the key free: in reach, it is done', async () => {
    const wrong = { idempotencyKey: key(), name: '再试', divisionId: await division('龙山镇') };
    expect(await clerk.refusal(register, { input: wrong })).toBe('OUT_OF_REACH');
    const mended = { ...wrong, divisionId: await division('谷脚镇') };
    expect((await clerk.ok(register, { input: mended })).registerPerson.replayed).toBe(false);
  });

  test('of a rule that the database alone knows is a code, and shows nothing of the database', async () => {
    await query(`alter table team add constraint no_frost check (purpose <> '霜降')`);
    const { id, version } = await team('平西村');
    const heard = await civil.ask(update, { input: { id, version, purpose: '霜降' } });
    expect(codeOf(heard)).toBe('RULE_BROKEN');
    expect(told(heard)).not.toMatch(databaseWords);
  });
});

const databaseWords =
  /select|insert|update "|constraint|duplicate|violat|relation|postgres|pg_|kysely|no_frost|at \/|\.ts:/i;

const told = ({ data, errors, extensions }: Heard) => JSON.stringify({ data, errors, extensions });
const codeOf = ({ errors }: Heard) => errors?.[0]?.extensions.code;

const query = (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  asSuperuser(house.ownerUrl, async client => (await client.query(text, values)).rows);

const peopleCalled = async (name: string) =>
  (await query('select from person where name = $1', [name])).length;

async function division(name: string): Promise<string> {
  const { divisions } = await civil.ok(
    `query($name: String!) { divisions(filter: { name: $name }) { nodes { id } } }`,
    { name },
  );
  return divisions.nodes[0].id;
}

async function team(name: string) {
  const { teams } = await civil.ok(
    `query($name: String!) { teams(filter: { name: $name, tier: [SQUAD] }) {
      nodes { id version } } }`,
    { name },
  );
  return teams.nodes[0];
}

/** How many rows every table has, but for the counter of requests. */
async function rowCounts(): Promise<Record<string, number>> {
  const counts = await query(`
    select tablename as name, (xpath('//n/text()', query_to_xml('select count(*) as n from ' || format('%I.%I', schemaname, tablename), false, true, '')))[1]::text::int as rows
    from pg_tables where schemaname in ('public', 'graphile_worker') and tablename <> 'rate_limit'`);
  return Object.fromEntries(counts.map(({ name, rows }) => [String(name), Number(rows)]));
}
