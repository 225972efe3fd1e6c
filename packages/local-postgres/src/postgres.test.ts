import { mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPostgres } from './index.ts';
import { query } from './query.fixture.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firefly postgres '));
});

afterEach(() => rm(folder, { recursive: true }));

const start = (at = folder) => startPostgres({ folder: at, durable: false });

describe('the embedded database', () => {
  test('is PostgreSQL 18 with checksums, and sorts the same everywhere', async () => {
    const server = await start();
    const [row] = await query(
      server.url,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('data_checksums') as checksums,
        datlocprovider as provider, datlocale as locale, current_setting('TimeZone') as zone from pg_database limit 1`,
    );
    await server.stop();
    expect(row).toEqual({ major: 18, checksums: 'on', provider: 'b', locale: 'C.UTF-8', zone: 'UTC' });
  });

  test('keeps what was written when it starts again', async () => {
    const first = await start();
    await query(first.url, `create table village as select '观音村' as name`);
    await first.stop();

    const second = await start();
    const rows = await query(second.url, 'select name from village');
    await second.stop();
    expect(rows).toEqual([{ name: '观音村' }]);
  });

  test('flushes to the disk unless a test says otherwise', async () => {
    const server = await startPostgres({ folder });
    const rows = await query(
      server.url,
      `select name, setting from pg_settings where name in
      ('fsync', 'synchronous_commit', 'full_page_writes') and setting <> 'on'`,
    );
    await server.stop();
    expect(rows).toEqual([]);
  });

  test('listens to this machine alone', async () => {
    const server = await start();
    const [row] = await query(
      server.url,
      `select current_setting('listen_addresses') as host, current_setting('unix_socket_directories') as sockets`,
    );
    await server.stop();
    expect(row).toEqual({ host: '127.0.0.1', sockets: '' });
  });

  test('lets nobody of this machine in who has not its password', async () => {
    const server = await start();
    const stranger = new URL(server.url);
    stranger.password = '';
    await expect(query(stranger.href, 'select 1')).rejects.toThrow('password');
    stranger.password = 'guessed';
    await expect(query(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
    await server.stop();
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
  });

  test('has stopped when stop has answered, however often it is asked', async () => {
    const server = await start();
    await Promise.all([server.stop(), server.stop()]);
    await expect(query(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('writes no value of a failed statement into its log', async () => {
    const server = await start();
    await query(
      server.url,
      `create table person (phone text primary key); insert into person values ('13800000001')`,
    );
    await expect(query(server.url, `insert into person values ('13800000001')`)).rejects.toThrow(
      'duplicate key',
    );
    await server.stop();
    const log = await readFile(join(folder, 'server.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('13800000001');
  });

  test('runs in a folder that only its owner may enter', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const server = await start(join(closed, 'data'));
    const rows = await query(server.url, 'select 1 as one');
    await server.stop();
    expect(rows).toEqual([{ one: 1 }]);
  });

  test('refuses a second start on its folder, under whatever name', async () => {
    const alias = join(folder, 'alias');
    await mkdir(join(folder, 'data'));
    await symlink(join(folder, 'data'), alias);
    const server = await start(join(folder, 'data'));
    await expect(start(alias)).rejects.toThrow('is in use');
    await server.stop();
    await (await start(alias)).stop();
  });
});
