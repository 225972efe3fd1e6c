import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What PostgreSQL says of itself; empty while nothing runs. */
export const pidFileOf = (cluster: string): Promise<string> =>
  readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');

/** The eighth line is where it says how far it is. */
export const isReady = (file: string): boolean => file.split('\n')[7]?.trim() === 'ready';

/** The fourth line, once it is ready. */
export const portIn = (file: string): number | undefined =>
  isReady(file) ? Number(file.split('\n')[3]) : undefined;
