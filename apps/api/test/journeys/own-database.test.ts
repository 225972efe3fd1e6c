import { startPostgres, type LocalPostgres } from '@firefly/local-postgres';
import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { asSuperuser, prepareDatabase, type Urls } from '../../src/database/roles.ts';
import { askerAt } from '../asker.ts';
import { dataFolder } from './folder.ts';
import { addressOf, command, type Product, startProduct } from './product.ts';

const folder = dataFolder();
let postgres: LocalPostgres;
let urls: Urls;
let product: Product | undefined;
beforeAll(async () => {
  postgres = await startPostgres({ folder: `${folder.path}/postgres` });
  urls = await prepareDatabase(postgres.url, 'county');
});
afterEach(() => void product?.child.kill('SIGKILL'));
afterAll(() => postgres.stop());

const settings = (databaseUrl: string) => ({
  FIREFLY_DATA: `${folder.path}/data`,
  DATABASE_URL: databaseUrl,
});

const lifeOf = async (address: string) => {
  const ready = await fetch(`${address}/readyz`);
  const { checks } = Object(await ready.json());
  return { alive: (await fetch(`${address}/livez`)).status, ready: ready.status, checks };
};

test('a county that is started before its database, and before its tables, begins by itself when they are there', async () => {
  const road = await closedRoad(postgres.port);
  product = startProduct(settings(road.through(urls.app)));
  const address = await addressOf(product);
  expect(await lifeOf(address)).toMatchObject({ alive: 200, ready: 503, checks: { database: false } });
  const busy = await askerAt(address).ask('{ me { username } }');
  expect([busy.status, busy.errors?.[0]?.extensions.code]).toEqual([503, 'BUSY']);

  await road.open();
  await expect.poll(() => reasons(product), { timeout: 5000 }).toEqual(['ECONNREFUSED', 'NotMigrated']);
  expect(await lifeOf(address)).toMatchObject({ ready: 503, checks: { database: true, migrations: false } });
  expect(await askerAt(address).refusal('{ me { username } }')).toBe('BUSY');

  const owned = { ...settings(urls.app), DATABASE_OWNER_URL: urls.owner };
  expect(
    command(settings(urls.app), 'admin', 'create', '--county', '522730', '--name', '龙里县'),
  ).toMatchObject({
    status: 2,
    complained: expect.stringMatching(
      /^firefly: The tables are not up to date. Run `migrate up` first[^\n]*$/,
    ),
  });
  expect(command(owned, 'migrate', 'up').status).toBe(0);
  await product.says('ready');
  expect(await lifeOf(address)).toMatchObject({ alive: 200, ready: 200 });
  expect(await askerAt(address).refusal('{ teams { totalCount } }')).toBe('UNAUTHENTICATED');
  expect(reasons(product)).toHaveLength(2);

  road.close();
  await expect.poll(async () => (await lifeOf(address)).ready, { timeout: 10_000 }).toBe(503);
  await road.open();
  await expect.poll(async () => (await lifeOf(address)).ready, { timeout: 15_000 }).toBe(200);
  product.child.kill('SIGTERM');
  expect(await product.ended).toEqual([0, null]);
}, 60_000);

test.each([
  ['the owner of the tables', () => urls.owner],
  ['whoever may become the owner', () => as('heir')],
  ['whoever may create a table', () => as('maker')],
  ['a superuser', () => postgres.url],
])('%s is refused as the app', async (_, url) => {
  await asSuperuser(owning(postgres.url), async client => {
    await client.query(`drop role if exists heir`);
    await client.query(`create role heir login password 'x' in role firefly_owner`);
    await client.query(
      `do $$ begin create role maker login password 'x'; exception when duplicate_object then end $$`,
    );
    await client.query('grant create on schema public to maker');
  });
  product = startProduct(settings(url()));
  expect(await product.ended).toEqual([2, null]);
  expect(await product.said).toMatch(
    /^firefly: DATABASE_URL must not name [^\n]*docs\/operating.md[^\n]*\n$/,
  );
});

test('a command without a reachable database says so in one sentence', async () => {
  const road = await closedRoad(postgres.port);
  const { status, complained } = command(settings(road.through(urls.app)), 'audit', 'verify');
  expect(status).toBe(2);
  expect(complained).toBe('firefly: The database cannot be reached (ECONNREFUSED).');
});

const as = (role: string): string => {
  const url = new URL(urls.app);
  url.username = role;
  url.password = 'x';
  return url.href;
};

const owning = (url: string): string => url.replace(/postgres$/, 'county');

/** Each reason for waiting that was logged. */
const reasons = (waiting: Product | undefined) =>
  waiting?.log.filter(({ msg }) => msg === 'waiting for the database').map(({ reason }) => reason);

/** A way to the database that is closed until it is opened. */
async function closedRoad(to: number) {
  let server: Server | undefined;
  const ends = new Set<() => void>();
  const open = async (port: number): Promise<number> => {
    server = createServer(from => {
      const onward = connect(to, '127.0.0.1');
      from.pipe(onward).pipe(from);
      for (const socket of [from, onward]) socket.on('error', () => undefined);
      ends.add(() => [from, onward].forEach(socket => socket.destroy()));
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  };
  const close = (): void => {
    server?.close();
    for (const end of ends) end();
  };
  const port = await open(0);
  close();
  const through = (url: string): string => {
    const address = new URL(url);
    address.port = String(port);
    return address.href;
  };
  return { through, close, open: () => open(port) };
}
