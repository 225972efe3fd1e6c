import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

interface Run {
  readonly words?: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A contender at work. */
export interface Serving {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Runs a bundle beside this one to its end. */
export async function runNode(bundle: string, run: Run): Promise<void> {
  const child = start(bundle, run, 'ignore');
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${bundle} ended with ${code}`);
}

/** Starts a bundle that serves; it writes into a log, as in service, and there says where it listens. */
export async function serveNode(bundle: string, { log, ...run }: Run & { log: string }): Promise<Serving> {
  const output = await open(log, 'w');
  const child = start(bundle, run, output.fd);
  await output.close();
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  };
  for (let tries = 0; tries < patience && child.exitCode === null; tries += 1) {
    const [, address] = /"address":"(http:[^"]+)"/.exec(await readFile(log, 'utf8')) ?? [];
    if (address && child.pid) return { address, pid: child.pid, stop };
    await setTimeout(100);
  }
  await stop();
  throw new Error(`${bundle} does not serve: ${(await readFile(log, 'utf8')).slice(0, 2000)}`);
}

/** Tenths of a second until a server must have said where it listens. */
const patience = 300;

const start = (bundle: string, { words = [], environment }: Run, output: 'ignore' | number): ChildProcess =>
  spawn(process.execPath, ['--enable-source-maps', join(import.meta.dirname, bundle), ...words], {
    env: environment,
    stdio: ['ignore', output, 'inherit'],
  });
