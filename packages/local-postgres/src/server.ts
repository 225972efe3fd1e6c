import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { environment } from './environment.ts';
import { freePort } from './free-port.ts';
import { guarded } from './guard.ts';
import { isReady, pidFileOf } from './pid-file.ts';
import type { Runner } from './runner.ts';
import { settings } from './settings.ts';

interface Start {
  readonly cluster: string;
  readonly log: string;
  readonly binaries: Binaries;
  readonly runner: Runner;
  readonly durable: boolean;
}

interface Server {
  readonly port: number;
  /** Fulfilled when the server has ended, whoever ended it. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Another program may take the free port before the server does; then there are others. */
export async function startServer(start: Start, attempts = 5): Promise<Server> {
  const port = await freePort();
  const before = await pidFileOf(start.cluster);
  const child = await launch(start, port);
  const ended = new Promise(resolve => void child.once('exit', resolve));
  while (child.exitCode === null && child.signalCode === null) {
    const now = await pidFileOf(start.cluster);
    if (now !== before && isReady(now)) return { port, ended, stop: () => stop(child) };
    await setTimeout(10);
  }
  const log = (await readFile(start.log, 'utf8')).trim();
  if (attempts > 1 && log.includes('could not bind')) return startServer(start, attempts - 1);
  throw new Error(`PostgreSQL did not start. It said:\n${log}`);
}

async function launch(
  { cluster, log, binaries, runner, durable }: Start,
  port: number,
): Promise<ChildProcess> {
  const server = [...runner.prefix, binaries.postgres, '-D', cluster, ...settings(port, durable)];
  const [program = '', ...args] = guarded(server);
  const output = await open(log, 'w', 0o600);
  const child = spawn(program, args, {
    ...runner.account,
    cwd: '/',
    // Its own session, so that Ctrl-C reaches only us and the requests under way may finish first.
    detached: process.platform !== 'win32',
    env: environment,
    stdio: ['pipe', output.fd, output.fd],
    windowsHide: true,
  });
  await Promise.all([once(child, 'spawn'), output.close()]);
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  if (process.platform === 'win32') child.kill();
  child.stdin?.end();
  await exit;
}
