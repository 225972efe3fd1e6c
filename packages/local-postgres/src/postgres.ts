import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findBinaries } from './binaries.ts';
import { createCluster } from './cluster.ts';
import { endLeftServer } from './left-server.ts';
import { lockFolder } from './lock.ts';
import { chooseRunner } from './runner.ts';
import { startServer } from './server.ts';

/** A running PostgreSQL. It stops with `stop`, and by itself when this process ends, however it ends. */
export interface LocalPostgres {
  /** Signs in as the superuser `postgres` on the database `postgres`. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

interface Options {
  /** Everything is kept in here; made when missing. */
  readonly folder: string;
  /** False only in tests: nothing is flushed to the disk. */
  readonly durable?: boolean;
  readonly report?: (step: string) => void;
}

export async function startPostgres({
  folder,
  durable = true,
  report = () => {},
}: Options): Promise<LocalPostgres> {
  const home = resolve(folder);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(home);
  try {
    const server = await start({ home, durable, report });
    const stop = () => server.stop().finally(unlock);
    return { url: `postgres://postgres@127.0.0.1:${server.port}/postgres`, port: server.port, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function start({ home, durable, report }: { home: string } & Required<Omit<Options, 'folder'>>) {
  const binaries = await findBinaries();
  const runner = await chooseRunner(binaries.postgres);
  const cluster = await createCluster({ home, binaries, runner, durable, report });
  await endLeftServer(cluster, report);
  report('starting PostgreSQL');
  return startServer({ cluster, log: resolve(home, 'server.log'), binaries, runner, durable });
}
