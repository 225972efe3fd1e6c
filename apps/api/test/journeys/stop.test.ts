import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { askerAt } from '../asker.ts';
import { demoPassword } from '../demo.ts';
import { dataFolder } from './folder.ts';
import { addressOf, type Product, startProduct } from './product.ts';

const folder = dataFolder();
let product: Product | undefined;
afterEach(() => void product?.child.kill('SIGKILL'));

const county = (environment: Readonly<Record<string, string>> = {}) => ({
  FIREFLY_DATA: join(folder.path, 'county'),
  FIREFLY_DEMO_PASSWORD: demoPassword,
  CONCURRENCY_PER_PRINCIPAL: '100',
  ...environment,
});

const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }`;

test('a stop that arrives several times at once still answers whoever is being served', async () => {
  product = startProduct(county());
  const address = await addressOf(product);
  const stranger = (number: number) => ({
    username: `stranger.${number}`,
    password: demoPassword,
    tokens: true,
  });
  const underWay = Array.from({ length: 60 }, (_, number) =>
    askerAt(address).ask(signIn, { input: stranger(number) }),
  );
  await pause(150);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGTERM', 'SIGTERM'] as const) {
    product.child.kill(signal);
    await pause(20);
  }
  const begun = Date.now();
  for (const { status } of await Promise.all(underWay)) expect([200, 503]).toContain(status);
  expect(await product.ended).toEqual([0, null]);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect(product.log.at(-1)?.msg).toBe('stopped');
}, 60_000);

test('who asks again after a while does not wait for what is under way', async () => {
  product = startProduct(county());
  const { port, hostname } = new URL(await addressOf(product));
  const slow = connect(Number(port), hostname).on('error', () => undefined);
  slow.write(
    'POST /graphql HTTP/1.1\r\nhost: county\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
  );
  await pause(200);
  product.child.kill('SIGINT');
  await pause(2300);
  expect(product.child.exitCode).toBeNull();
  product.child.kill('SIGINT');
  expect(await product.ended).toEqual([1, null]);
}, 60_000);

test('a server whose embedded database was killed ends with 1, so that a supervisor starts both again', async () => {
  product = startProduct(county());
  await addressOf(product);
  const file = readFileSync(join(folder.path, 'county/postgres/cluster/postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(file, 10), 'SIGKILL');
  expect(await product.ended).toEqual([1, null]);
  expect(product.log.at(-1)?.msg).toBe('cannot go on');
}, 60_000);

test('a taken port is named before anything is made', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  product = startProduct({ FIREFLY_DATA: join(folder.path, 'nothing'), PORT: port });
  expect(await product.ended).toEqual([2, null]);
  expect(await product.said).toContain(`PORT ${port} is taken`);
  expect(existsSync(join(folder.path, 'nothing'))).toBe(false);
  other.close();
});
