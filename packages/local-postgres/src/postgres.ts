import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findBinaries } from './binaries.ts';
import { createCluster } from './cluster.ts';
import { endLeftServer } from './left-server.ts';
import { lockFolder } from './lock.ts';
import { passwordIn } from './password.ts';
import { chooseRunner } from './runner.ts';
import { addressOf } from './running.ts';
import { startServer } from './server.ts';

/** A running PostgreSQL. It stops with `stop`, and by itself when this process ends, however it ends. */
export interface LocalPostgres {
  /** Signs in as the superuser `postgres` on the database `postgres`, password included. */
  readonly url: string;
  readonly port: number;
  /** Fulfilled when the server has gone without being asked to. */
  readonly lost: Promise<void>;
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
    const { port, password, ended, ...server } = await start({ home, durable, report });
    let asked = false;
    const stop = () => {
      asked = true;
      return server.stop().finally(unlock);
    };
    const lost = new Promise<void>(resolve => void ended.then(() => asked || resolve()));
    return { url: addressOf(port, password), port, lost, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function start({ home, durable, report }: { home: string } & Required<Omit<Options, 'folder'>>) {
  const binaries = await findBinaries();
  const runner = await chooseRunner(binaries.postgres);
  const password = await passwordIn(home);
  const cluster = await createCluster({
    home,
    binaries,
    runner,
    durable,
    passwordFile: password.file,
    report,
  });
  await endLeftServer(cluster, report);
  report('starting PostgreSQL');
  const server = await startServer({ cluster, log: resolve(home, 'server.log'), binaries, runner, durable });
  return { ...server, password: password.text };
}
