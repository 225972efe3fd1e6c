import { appendFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { testKeys } from '../../test/demo.ts';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { keepCounty, type KeptCounty } from '../../test/rewind.ts';
import { sealNew } from './chain.ts';
import { copyHeads, readHeads } from './heads.ts';
import { asSuperuser } from './roles.ts';
import { verifyAudit } from './verify.ts';

const headsKey = testKeys.signing('audit-heads');

describe('the audit of a county at work', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  test('is sealed within seconds, its heads are copied, and nothing is found in it', async () => {
    await house.as('civil.county');
    await expect.poll(() => unsealed(house), { timeout: 5000 }).toBe(0);
    await expect.poll(() => readHeads(house.headsFile, headsKey)).not.toEqual([]);
    expect(await verified(house)).toBeUndefined();
  });

  test('is shown to the audit administrator as sealed', async () => {
    const audit = await house.as('audit.admin');
    const oldest = `{ auditEntries(first: 1, orderBy: OLDEST) { nodes { operation sealed } } }`;
    await expect
      .poll(async () => (await audit.ok(oldest)).auditEntries.nodes, { timeout: 5000 })
      .toEqual([{ operation: 'signIn', sealed: true }]);
  });

  test('goes on after its tenth seal: ten stands after nine', async () => {
    const clerk = await house.as('civil.county');
    const dress = 'mutation { savePreferences(input: { theme: DARK }) { preferences { theme } } }';
    for (let deed = 0; deed < 10; deed += 1) await clerk.ok(dress);
    await sealed(house);
    await clerk.ok(dress);
    await expect.poll(() => unsealed(house), { timeout: 5000 }).toBe(0);
  });

  test('keeps one unbroken chain under several sealers at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([house.as('volunteer'), house.as('integrator')]);
      await Promise.all([sealed(house), sealed(house), sealed(house)]);
    }
    await sealed(house);
    expect(await unsealed(house)).toBe(0);
    expect(await verified(house)).toBeUndefined();
  });
});

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

/** In the county's own database, as somebody whom nothing stops. */
function superuserOf(ownerUrl: string): string {
  const address = new URL(ownerUrl);
  address.username = 'postgres';
  return address.href;
}

/** What the sealer does every second, now. */
async function sealed({ databaseUrl, headsFile }: TestHouse): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const client = await pool.connect();
  await copyHeads(headsFile, headsKey, await sealNew(client));
  client.release();
  await pool.end();
}

const verified = ({ databaseUrl, headsFile }: TestHouse) =>
  asSuperuser(databaseUrl, async client => verifyAudit(client, await readHeads(headsFile, headsKey)));

const unsealed = ({ databaseUrl }: TestHouse) =>
  asSuperuser(
    databaseUrl,
    async client =>
      (await client.query('select from audit_entry where id not in (select entry_id from audit_seal)'))
        .rowCount,
  );
