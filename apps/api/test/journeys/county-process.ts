import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { demoPassword } from '../demo.ts';

const api = fileURLToPath(new URL('../..', import.meta.url));
const program = join(api, 'dist/main.js');

/** The product as built, in a process of its own that can be killed. */
export interface CountyProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** Of its embedded database. */
  readonly database: { readonly pid: number; readonly url: string };
}

export async function startCounty(folder: string): Promise<CountyProcess> {
  if (!existsSync(program)) execFileSync(process.execPath, ['build.mjs'], { cwd: api });
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      FIREFLY_DATA: folder,
      FIREFLY_DEMO_PASSWORD: demoPassword,
      RATE_PER_PRINCIPAL: '1000000',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await addressIn(createInterface({ input: child.stdout }));
  const [pid, , , port] = readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(folder, 'postgres/password'), 'utf8');
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/firefly`;
  return { address, child, database: { pid: Number(pid), url } };
}

export async function kill({ child }: CountyProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
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

/** The server says on stdout where it listens, and goes on talking. */
function addressIn(lines: ReturnType<typeof createInterface>): Promise<string> {
  return new Promise((resolve, reject) => {
    lines.on('line', line => {
      const { address }: { address?: string } = JSON.parse(line);
      if (address) resolve(address);
    });
    lines.on('close', () => reject(new Error('The server ended before it listened')));
  });
}
