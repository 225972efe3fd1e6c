import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { asSuperuser } from '../../src/database/roles.ts';
import { askerAt } from '../asker.ts';
import { demoPassword } from '../demo.ts';
import { type CountyProcess, gone, startCounty } from './county-process.ts';
import { dataFolder } from './folder.ts';
import { command } from './product.ts';

const folder = dataFolder();

const firefly = (...words: readonly string[]) => command({ FIREFLY_DATA: folder.path }, ...words);

/** Lets the county work for a moment, and stops it as an operator would. */
async function openFor(work: (county: CountyProcess) => Promise<void>): Promise<void> {
  const county = await startCounty(folder.path);
  const ended = once(county.child, 'exit');
  await work(county).finally(() => county.child.kill('SIGTERM'));
  expect(await ended).toEqual([0, null]);
  await gone(county.database.pid);
}

const unsealed = (url: string) =>
  asSuperuser(
    url,
    async client =>
      (await client.query('select from audit_entry where id not in (select entry_id from audit_seal)'))
        .rowCount,
  );

test('the operator hears that the audit is whole, and which entry is not when somebody changed one', async () => {
  await openFor(async ({ address, database }) => {
    for (const name of ['civil.county', 'town.gujiao', 'leader'])
      await askerAt(address).signIn(name, demoPassword);
    await expect.poll(() => unsealed(database.url), { timeout: 10_000 }).toBe(0);
  });
  expect(firefly('audit', 'verify')).toMatchObject({ status: 0, said: 'the audit is whole' });

  await openFor(async ({ database }) => {
    await asSuperuser(database.url, client =>
      client.query(`update audit_entry set actor_username = 'somebody.else'
        where id = (select entry_id from audit_seal where number = 2)`),
    );
  });
  const { status, said } = firefly('audit', 'verify');
  expect(status).toBe(1);
  expect(said).toMatch(/^CHANGED stream county number 2 entry [0-9a-f-]{36}$/);
}, 120_000);

test('beside a running server the audit and the tables are looked at, and nothing is planted or moved', async () => {
  await openFor(async () => {
    expect(firefly('audit', 'verify')).toMatchObject({
      said: expect.stringMatching(/^CHANGED stream county/),
    });
    expect(firefly('migrate', 'status')).toMatchObject({ status: 0, said: expect.stringMatching(/^done/) });
    expect(firefly('admin', 'reset', '--username', 'leader')).toMatchObject({ status: 0 });
    for (const words of [
      ['migrate', 'down'],
      ['seed', '--profile', 'demo'],
    ]) {
      const { status, complained } = firefly(...words);
      expect(status).toBe(2);
      expect(complained).toMatch(/^firefly: The data folder [^\n]* is in use: [^\n]*$/);
    }
  });
}, 60_000);

test('the contract is printed to its end, however slowly it is read', async () => {
  const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const slowly = spawn('sh', ['-c', '"$0" "$1" schema print | { sleep 1; cat; }', process.execPath, program]);
  const committed = new URL('../../../../packages/schema/schema.graphql', import.meta.url);
  expect(await text(slowly.stdout)).toBe(readFileSync(committed, 'utf8'));
});

test('help is an answer, and what is not understood is a complaint', () => {
  expect(firefly('help')).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^  admin create [^\n]*\n {6}creates the county/m),
    complained: '',
  });
  expect(firefly('dance')).toMatchObject({
    status: 2,
    said: '',
    complained: expect.stringMatching(/^firefly: there is no command dance/),
  });
});

test('a command that is not understood, or not allowed, ends with 2', () => {
  expect(firefly('audit').status).toBe(2);
  expect(firefly('dance').status).toBe(2);
  expect(firefly('seed', '--profile', 'province').status).toBe(2);
  const { status, complained } = firefly('admin', 'create', '--count', '522730');
  expect([status, complained]).toEqual([
    2,
    expect.stringMatching(/^firefly: Unknown option '--count'[^\n]*$/),
  ]);
});

test('the state of the tables and the policies are told without a server', () => {
  expect(firefly('migrate', 'status')).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^done {5}0001/),
  });
  expect(firefly('policy', 'print').said).toContain('signIn: PUBLIC');
}, 60_000);
