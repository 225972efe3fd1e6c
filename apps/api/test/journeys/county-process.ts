import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoPassword } from '../demo.ts';
import { addressOf, startProduct } from './product.ts';

/** A demo county on the embedded database, in a process of its own that can be killed. */
export interface CountyProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** Of its embedded database. */
  readonly database: { readonly pid: number; readonly url: string };
}

export async function startCounty(folder: string): Promise<CountyProcess> {
  const product = startProduct({
    FIREFLY_DATA: folder,
    FIREFLY_DEMO_PASSWORD: demoPassword,
    RATE_PER_PRINCIPAL: '1000000',
  });
  const address = await addressOf(product);
  const [pid, , , port] = readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(folder, 'postgres/password'), 'utf8');
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/firefly`;
  return { address, child: product.child, database: { pid: Number(pid), url } };
}

export async function kill({ child }: CountyProcess): Promise<void> {
  const dead = once(child, 'exit');
  child.kill('SIGKILL');
  await dead;
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Nobody kills the database of a killed server: it must end by itself. */
export async function gone(pid: number): Promise<void> {
  for (const end = Date.now() + 10_000; isAlive(pid); await pause(50))
    if (Date.now() > end) throw new Error(`The database ${pid} outlived its server`);
}
