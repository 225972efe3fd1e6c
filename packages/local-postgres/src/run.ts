import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { environment } from './environment.ts';
import type { Runner } from './runner.ts';

/** Runs one of PostgreSQL's programs to its end; what it complained of becomes the error. */
export async function run({ prefix, account }: Runner, command: readonly string[]): Promise<void> {
  const [program = '', ...args] = [...prefix, ...command];
  const child = spawn(program, args, {
    ...account,
    cwd: '/',
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  const complaint = text(child.stderr);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`PostgreSQL could not be prepared.\n${(await complaint).trim()}`);
}
