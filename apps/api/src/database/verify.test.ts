import { appendFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { testKeys } from '../../test/demo.ts';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { keepCounty, type KeptCounty } from '../../test/rewind.ts';
import { headsKey, sealed, verified } from './audit.fixture.ts';
import { hashOf, type Link, linkColumns } from './chain.ts';
import { copyHeads, readHeads } from './heads.ts';
import { asSuperuser } from './roles.ts';

describe('an audit that somebody has laid hands on', () => {
  let house: TestHouse;
  let kept: KeptCounty;
  beforeAll(async () => {
    house = await openTestHouse({ environment: { WORKER: 'none' } });
    for (const name of ['civil.county', 'town.gujiao', 'leader']) await house.as(name);
    await sealed(house);
    kept = await keepCounty(house);
  });
  afterEach(() => kept.putBack());
  afterAll(async () => {
    await kept.letGo();
    await house.close();
  });

  test('names the entry that was changed', async () => {
    await tamper(house, `update audit_entry set actor_name = '别人' where ${second}`);
    expect(await verified(house)).toMatchObject({ stream: 'county', number: '2', what: 'CHANGED' });
  });

  test('is not deceived by new seals: the next one gives them away, and at the end the heads kept outside', async () => {
    await tamper(house, `update audit_entry set actor_name = '别人' where ${second}`);
    await sealAnew(house, 2);
    expect(await verified(house)).toMatchObject({ number: '3', what: 'BROKEN' });
    await sealAnew(house, 3);
    expect(await verified(house)).toMatchObject({ number: '3', what: 'CUT' });
  });

  test('names the entry that is gone', async () => {
    await tamper(house, `set session_replication_role = replica; delete from audit_entry where ${second}`);
    expect(await verified(house)).toMatchObject({ number: '2', entry: null, what: 'MISSING' });
  });

  test('names the gap where an entry was taken out with its seal', async () => {
    await tamper(
      house,
      `create temp table gone as select entry_id from audit_seal where number = 2;
      delete from audit_seal where number = 2; delete from audit_entry where id in (select entry_id from gone)`,
    );
    expect(await verified(house)).toMatchObject({ number: '3', what: 'BROKEN' });
  });

  test('names an entry that was put in from the side', async () => {
    await tamper(
      house,
      `insert into audit_entry (id, at, operation, outcome, request_id, changes)
      values ('0190d6a8-0000-7000-8000-000000000001', now() - interval '1 hour', 'signIn', 'DONE', 'r', '[]')`,
    );
    expect(await verified(house)).toMatchObject({
      entry: '0190d6a8-0000-7000-8000-000000000001',
      what: 'UNSEALED',
    });
  });

  test('shows a tail that was cut by the heads kept outside, and by ours alone', async () => {
    await tamper(
      house,
      `create temp table gone as select entry_id from audit_seal where number = 3;
      delete from audit_seal where number = 3; delete from audit_entry where id in (select entry_id from gone)`,
    );
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

const second = `id = (select entry_id from audit_seal where stream = 'county' and number = 2)`;

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

/** In the county's own database, as somebody whom nothing stops. */
function superuserOf(ownerUrl: string): string {
  const address = new URL(ownerUrl);
  address.username = 'postgres';
  return address.href;
}
