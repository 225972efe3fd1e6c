import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pidFileOf, portIn } from './pid-file.ts';

/** Where the server of this folder answers that another process runs, as its superuser; nothing while none is ready. */
export async function runningPostgres(folder: string): Promise<string | undefined> {
  const home = resolve(folder);
  const port = portIn(await pidFileOf(join(home, 'cluster')));
  const password = await readFile(join(home, 'password'), 'utf8').catch(() => '');
  return port && password ? addressOf(port, password) : undefined;
}

export const addressOf = (port: number, password: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
