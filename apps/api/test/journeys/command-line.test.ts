import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSuperuser } from '../../src/database/roles.ts';
import { askerAt } from '../asker.ts';
import { demoPassword } from '../demo.ts';
import { type CountyProcess, gone, startCounty } from './county-process.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firefly-command-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One command, as the operator types it. */
function firefly(...words: readonly string[]) {
  const env = { PATH: process.env.PATH, FIREFLY_DATA: folder };
  const { status, stdout } = spawnSync(process.execPath, [program, ...words], { env, encoding: 'utf8' });
  return { status, said: stdout.trim() };
}

/** Lets the county work for a moment, and stops it as an operator would. */
async function openFor(work: (county: CountyProcess) => Promise<void>): Promise<void> {
  const county = await startCounty(folder);
  await work(county);
  const ended = once(county.child, 'exit');
  county.child.kill('SIGTERM');
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
  expect(firefly('audit', 'verify')).toEqual({ status: 0, said: 'the audit is whole' });

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

test('a command that is not understood, or not allowed, ends with 2', () => {
  expect(firefly('audit').status).toBe(2);
  expect(firefly('dance').status).toBe(2);
  expect(firefly('seed', '--profile', 'province').status).toBe(2);
});

test('the state of the tables and the policies are told without a server', () => {
  expect(firefly('migrate', 'status')).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^done {5}0001/),
  });
  expect(firefly('policy', 'print').said).toContain('signIn: PUBLIC');
}, 60_000);
