import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { testKeys } from '../../test/demo.ts';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { keepCounty, type KeptCounty } from '../../test/rewind.ts';
import { superuserOf } from '../../test/superuser.ts';
import { headsKey, sealed, unsealed, verified } from './audit.fixture.ts';
import { hashOf, type Link, linkColumns } from './chain.ts';
import { copyHeads, readHeads } from './heads.ts';
import { asSuperuser } from './roles.ts';

describe('an audit that somebody has laid hands on', () => {
  let house: TestHouse;
  let kept: KeptCounty;
  let heads: string;
  beforeAll(async () => {
    house = await openTestHouse({ environment: { WORKER: 'none' } });
    for (const name of ['civil.county', 'town.gujiao', 'leader']) await house.as(name);
    await sealed(house);
    kept = await keepCounty(house);
    heads = await readFile(house.headsFile, 'utf8');
  });
  afterEach(async () => {
    await kept.putBack();
    await writeFile(house.headsFile, heads);
  });
  afterAll(async () => {
    await kept.letGo();
    await house.close();
  });

  test('names the entry that was changed', async () => {
    await tamper(house, `update audit_entry set actor_name = '别人' where ${second}`);
    expect(await verified(house)).toMatchObject({ stream: 'county', number: '2', what: 'CHANGED' });
  });

  test('is not deceived by new seals over a changed entry: they do not bear the app’s signature', async () => {
    await tamper(house, `update audit_entry set actor_name = '别人' where ${second}`);
    await sealAnew(house, 2);
    expect(await verified(house)).toMatchObject({ number: '2', what: 'FORGED' });
  });

  test('is not deceived by new seals over a gap: the heads kept outside give them away', async () => {
    await tamper(house, `${takeOut(2)}; update audit_seal set number = 2 where number = 3`);
    expect(await verified(house)).toMatchObject({ number: '2', what: 'BROKEN' });
    await sealAnew(house, 2);
    expect(await verified(house)).toMatchObject({ number: '3', what: 'CUT' });
  });

  test('names the entry that is gone', async () => {
    await tamper(house, `set session_replication_role = replica; delete from audit_entry where ${second}`);
    expect(await verified(house)).toMatchObject({ number: '2', entry: null, what: 'MISSING' });
  });

  test('names the gap where an entry was taken out with its seal', async () => {
    await tamper(house, takeOut(2));
    expect(await verified(house)).toMatchObject({ number: '3', what: 'BROKEN' });
  });

  test('names an entry that was put in from the side', async () => {
    await tamper(
      house,
      `insert into audit_entry (id, at, operation, outcome, request_id, changes, key_id, mac)
      select '${planted}', now(), operation, outcome, request_id, changes, key_id, mac from audit_entry where ${second}`,
    );
    expect(await verified(house)).toMatchObject({ number: '', entry: planted, what: 'FORGED' });
  });

  test('names an entry of ours that nobody sealed for too long', async () => {
    await tamper(house, `delete from audit_seal where number = 3`);
    await rm(house.headsFile);
    expect(await verified(house)).toMatchObject({ number: '', what: 'UNSEALED' });
  });

  test('does not seal as genuine what a superuser wrote, and names it', async () => {
    await tamper(
      house,
      `insert into audit_entry (id, at, actor_username, operation, outcome, request_id, changes, key_id, mac)
      select '${planted}', now(), 'civil.county', operation, outcome, request_id, changes, key_id, mac
      from audit_entry where ${second}`,
    );
    await sealed(house);
    expect(await verified(house)).toMatchObject({ number: '4', entry: planted, what: 'FORGED' });
    const audit = await house.as('audit.admin');
    const { auditEntries } = await audit.ok('{ auditEntries(first: 1) { nodes { sealed forged } } }');
    expect(auditEntries.nodes).toEqual([{ sealed: false, forged: true }]);
  });

  test.each([
    ['who', `actor_username = 'county.office'`],
    ['when', `at = at - interval '1 day'`],
    ['what', `changes = '[{"object":"Team","field":"name","before":null,"after":"别队"}]'`],
    ['with which key', `key_id = 'another'`],
  ])('finds an entry that said %s otherwise before it was sealed', async (_, change) => {
    await house.as('volunteer');
    await tamper(house, `update audit_entry set ${change} where id not in (select entry_id from audit_seal)`);
    await sealed(house);
    expect(await verified(house)).toMatchObject({ number: '4', what: 'FORGED' });
  });

  test('takes nothing for ours that is no entry of ours at all: the sealer goes on', async () => {
    await tamper(
      house,
      `insert into audit_entry (id, at, operation, outcome, request_id, changes, key_id, mac)
      values ('${planted}', 'infinity', '', 'DONE', '', '7', '', '')`,
    );
    await sealed(house);
    expect(await verified(house)).toMatchObject({ entry: planted, what: 'FORGED' });
    await house.as('volunteer');
    await sealed(house);
    expect(await unsealed(house)).toBe(0);
  });

  test('shows a tail that was cut by the heads kept outside, and by ours alone', async () => {
    await tamper(house, takeOut(3));
    expect(await verified(house)).toMatchObject({ stream: 'county', number: '3', what: 'CUT' });
  });

  test('is not blamed for a head with a foreign signature, or for half a line', async () => {
    const forged = { stream: 'county', number: '99', hash: 'f'.repeat(64) };
    await copyHeads(house.headsFile, testKeys.signing('cursor'), [forged]);
    const ours = await readHeads(house.headsFile, headsKey);
    await appendFile(house.headsFile, '\n{"stream":"county","num');
    await copyHeads(house.headsFile, headsKey, ours);
    expect(await readHeads(house.headsFile, headsKey)).toHaveLength(2 * ours.length);
    expect(await verified(house)).toBeUndefined();
  });

  test('is out of the hands of the app: it can neither change nor remove, nor seal', async () => {
    for (const statement of [
      `update audit_entry set code = null`,
      `delete from audit_entry`,
      `truncate audit_entry`,
      `update audit_seal set hash = ''`,
      `delete from audit_seal`,
      `insert into audit_seal select * from audit_seal`,
    ]) {
      await expect(asSuperuser(house.databaseUrl, app => app.query(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});

const planted = '0190d6a8-0000-7000-8000-000000000001';

const second = `id = (select entry_id from audit_seal where stream = 'county' and number = 2)`;

/** An entry with its seal. */
const takeOut = (number: number) => `
  create temp table gone as select entry_id from audit_seal where number = ${number};
  delete from audit_seal where number = ${number}; delete from audit_entry where id in (select entry_id from gone)`;

const tamper = ({ ownerUrl }: TestHouse, statements: string) =>
  asSuperuser(superuserOf(ownerUrl), client => client.query(statements));

/** As somebody would who knows how the chain is made. */
const sealAnew = ({ ownerUrl }: TestHouse, number: number) =>
  asSuperuser(ownerUrl, async client => {
    const { rows } = await client.query<Link & { previous: string }>(
      `select ${linkColumns}, before.hash as previous from audit_seal s
      join audit_entry e on e.id = s.entry_id join audit_seal before on before.number = s.number - 1 where s.number = $1`,
      [number],
    );
    for (const { previous, ...link } of rows)
      await client.query('update audit_seal set previous = $1, hash = $2 where entry_id = $3', [
        previous,
        hashOf(previous, link),
        link.id,
      ]);
  });
