import { runningPostgres } from '@firefly/local-postgres';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { asSuperuser } from '../../src/database/roles.ts';
import { askerAt } from '../asker.ts';
import { demoPassword } from '../demo.ts';
import { dataFolder } from './folder.ts';
import { addressOf, command, type Product, startProduct } from './product.ts';

const folder = dataFolder();
let product: Product | undefined;
afterEach(() => void product?.child.kill('SIGKILL'));

/** What one start tells the person at the keyboard, after `work` was done. */
async function oneStart(
  environment: Readonly<Record<string, string>>,
  work: (address: string) => Promise<void> = async () => undefined,
): Promise<string> {
  product = startProduct(environment);
  await product.says('ready');
  await work(await addressOf(product));
  product.child.kill('SIGTERM');
  expect(await product.ended).toEqual([0, null]);
  return product.said;
}

/** Whose making the audit knows of, by the hand of the command line. */
const creations = async (data: string): Promise<string[]> =>
  asSuperuser(
    String(await runningPostgres(join(data, 'postgres'))).replace(/postgres$/, 'firefly'),
    async client => {
      const { rows } = await client.query<{ username: string }>(`
      select a.username from audit_entry e join account a on a.id = e.object_id
      where e.operation = 'firefly admin create' and e.actor_name like '%command line' order by a.username`);
      return rows.map(({ username }) => username);
    },
  );

const session = '{ me { session { mustEnrolSecondFactor } } }';

test('an installation that began with its own administrators is never taken for a demo', async () => {
  const environment = { FIREFLY_DATA: join(folder.path, 'own') };
  const create = ['admin', 'create', '--county', '522730', '--name', '龙里县'];
  const { status, said } = command(environment, ...create);
  expect(status).toBe(0);
  const password = /^security\.admin +(\S+)$/m.exec(said)?.[1] ?? '';
  const chosen = 'Qm-47-lantern-Vz';

  const heard = await oneStart(environment, async address => {
    const first = await askerAt(address).signIn('security.admin', password);
    const change = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }`;
    await first.ok(change, { input: { password, newPassword: chosen } });
    const admin = await askerAt(address).signIn('security.admin', chosen);
    expect(await creations(environment.FIREFLY_DATA)).toEqual([
      'audit.admin',
      'security.admin',
      'system.admin',
    ]);
    expect((await admin.ok(session)).me.session.mustEnrolSecondFactor).toBe(true);
  });
  expect(heard).toContain('Firefly');
  expect(heard).not.toMatch(/Demo|demo|password/);
  expect(existsSync(join(environment.FIREFLY_DATA, 'demo-password'))).toBe(false);
  expect(command(environment, ...create)).toMatchObject({ status: 1 });
  expect(command(environment, 'audit', 'verify')).toMatchObject({ status: 0 });
}, 90_000);

test('the password of the demo is told once, and afterwards where it lies', async () => {
  const environment = { FIREFLY_DATA: join(folder.path, 'made') };
  const file = join(environment.FIREFLY_DATA, 'demo-password');
  const signsIn = async (address: string): Promise<void> => {
    const admin = await askerAt(address).signIn('security.admin', readFileSync(file, 'utf8'));
    expect((await admin.ok(session)).me.session.mustEnrolSecondFactor).toBe(false);
  };
  const first = await oneStart(environment, signsIn);
  const password = readFileSync(file, 'utf8');
  expect(first).toContain(password);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const second = await oneStart(environment, signsIn);
  expect(second).toContain('village.guanyin');
  expect(second).toContain(file);
  expect(second).not.toContain(password);
}, 90_000);

test('a password that the operator chose for the demo is never repeated', async () => {
  const environment = { FIREFLY_DATA: join(folder.path, 'chosen'), FIREFLY_DEMO_PASSWORD: demoPassword };
  const heard = await oneStart(environment);
  expect(heard).toContain('village.guanyin');
  expect(heard).not.toContain(demoPassword);
  expect(existsSync(join(environment.FIREFLY_DATA, 'demo-password'))).toBe(false);
}, 60_000);
