import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBinaries } from './binaries.ts';
import { createCluster } from './cluster.ts';
import { passwordIn } from './password.ts';
import { waysForRoot, works, type Runner } from './runner.ts';
import { startServer } from './server.ts';

const isRoot = process.getuid?.() === 0;

let closed: string;

beforeEach(async () => {
  closed = await mkdtemp(join(tmpdir(), 'firefly-postgres-'));
});

afterEach(() => rm(closed, { recursive: true }));

async function startAndStop(runner: Runner, home: string): Promise<number> {
  const binaries = await findBinaries();
  const { file: passwordFile } = await passwordIn(home);
  const cluster = await createCluster({
    home,
    binaries,
    runner,
    durable: false,
    passwordFile,
    report: () => {},
  });
  const server = await startServer({
    cluster,
    log: join(home, 'server.log'),
    binaries,
    runner,
    durable: false,
  });
  await server.stop();
  return server.port;
}

async function possibleWays(): Promise<readonly Runner[]> {
  const { postgres } = await findBinaries();
  const ways = await waysForRoot();
  const possible = await Promise.all(ways.map(runner => works(runner, postgres)));
  return ways.filter((_, index) => possible[index]);
}

test.runIf(isRoot)(
  'root may change between every way this machine allows, and the files follow',
  async () => {
    const ways = await possibleWays();
    expect(ways.length).toBeGreaterThan(0);
    for (const runner of [...ways, ...ways]) expect(await startAndStop(runner, closed)).toBeGreaterThan(0);
  },
);

test.runIf(isRoot)('root needs no namespace to keep its data where only root may enter', async () => {
  const home = await mkdtemp(join(closed, 'data-'));
  const ways = (await possibleWays()).filter(({ prefix }) => prefix.includes('setpriv'));
  for (const runner of ways) expect(await startAndStop(runner, home)).toBeGreaterThan(0);
});
