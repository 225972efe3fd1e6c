import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPostgres } from './index.ts';
import { query } from './query.fixture.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firefly-postgres-'));
});

afterEach(() => rm(folder, { recursive: true }));

const serverPid = async () =>
  Number.parseInt(await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8'), 10);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Another process that runs the server, so that it can be killed. */
async function startElsewhere() {
  const program = `
    import { startPostgres } from ${JSON.stringify(import.meta.resolve('./index.ts'))};
    const server = await startPostgres({ folder: ${JSON.stringify(folder)}, durable: false });
    console.log(server.url);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim() };
}

describe('after a crash', () => {
  test('no database process outlives a killed parent', async () => {
    const { child } = await startElsewhere();
    const pid = await serverPid();
    child.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
  });

  test('a start right after the kill waits for the old server and finds every row', async () => {
    const { child, url } = await startElsewhere();
    await query(url, `create table village as select '观音村' as name`);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const server = await startPostgres({ folder, durable: false });
    const rows = await query(server.url, 'select name from village');
    await server.stop();
    expect(rows).toEqual([{ name: '观音村' }]);
  });

  test('a database that was killed itself recovers', async () => {
    const first = await startPostgres({ folder });
    await query(first.url, `create table village as select '观音村' as name`);
    process.kill(await serverPid(), 'SIGKILL');
    await first.stop();

    const second = await startPostgres({ folder });
    const rows = await query(second.url, 'select name from village');
    await second.stop();
    expect(rows).toEqual([{ name: '观音村' }]);
  });

  test('a left pid file whose number now belongs to another program is no obstacle', async () => {
    const first = await startPostgres({ folder, durable: false });
    const file = await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8');
    await first.stop();
    const stranger = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    await writeFile(join(folder, 'cluster', 'postmaster.pid'), file.replace(/^\d+/, String(stranger.pid)));

    await (await startPostgres({ folder, durable: false })).stop();
    await setTimeout(20);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill();
  });

  test('a creation that was cut short is begun again', async () => {
    await mkdir(join(folder, 'unfinished-a1b2c3', 'base'), { recursive: true });
    const server = await startPostgres({ folder, durable: false });
    const rows = await query(server.url, 'select 1 as one');
    await server.stop();
    expect(rows).toEqual([{ one: 1 }]);
  });
});
