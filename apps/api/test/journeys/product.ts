import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

type Environment = Readonly<Record<string, string>>;
type Line = Readonly<Record<string, unknown>>;

const api = fileURLToPath(new URL('../..', import.meta.url));
const dist = (name: string): string => join(api, 'dist', `${name}.js`);

/** The product as built, in a process of its own. */
export interface Product {
  readonly child: ChildProcess;
  /** What it logged so far. */
  readonly log: readonly Line[];
  /** The first line that says this; fails when the process ends without it. */
  says(message: string): Promise<Line>;
  /** All that it wrote for the person at the keyboard, once it has ended. */
  readonly said: Promise<string>;
  /** Its exit code, and the signal that killed it. */
  readonly ended: Promise<unknown[]>;
}

export function startProduct(environment: Environment): Product {
  if (!existsSync(dist('main'))) execFileSync(process.execPath, ['build.mjs'], { cwd: api });
  const child = spawn(process.execPath, ['--enable-source-maps', dist('main')], {
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: Line[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', line => void log.push(JSON.parse(line)));
  const said = text(child.stderr);
  const says = (message: string): Promise<Line> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = log.find(({ msg }) => msg === message);
        if (found) resolve(found);
      };
      look();
      lines.on('line', look);
      lines.on('close', () => void said.then(words => reject(new Error(`It ended: ${words}`))));
    });
  return { child, log, says, said, ended: once(child, 'exit') };
}

export const addressOf = async (product: Product): Promise<string> =>
  String((await product.says('listening')).address);

/** One command, as the operator types it. */
export function command(environment: Environment, ...words: readonly string[]) {
  const env = { PATH: process.env.PATH, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [dist('cli'), ...words], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout.trim(), complained: stderr.trim() };
}
