import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pidFileOf } from './pid-file.ts';

/**
 * A killed parent leaves a server that is still closing, or only its pid file. The file of a dead server is
 * left to PostgreSQL, which also looks for workers that survived it; but in a container that number may have
 * gone to another program by now, which we must neither stop nor be stopped by.
 */
export async function endLeftServer(cluster: string, report: (step: string) => void): Promise<void> {
  const pid = await leftPid(cluster);
  if (pid === null || !isAlive(pid)) return;
  if (!(await isServerOf(cluster, pid))) return rm(join(cluster, 'postmaster.pid'));
  report('waiting for the previous database server to close');
  for (; isAlive(pid); await setTimeout(50)) process.kill(pid, 'SIGINT');
}

async function leftPid(cluster: string): Promise<number | null> {
  const pid = Number.parseInt(await pidFileOf(cluster), 10);
  return pid > 0 ? pid : null;
}

/** A server stands in its data folder. Without /proc a living number is taken for it, as PostgreSQL itself does. */
async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const [data, place] = await Promise.all([stat(cluster), stat(`/proc/${pid}/cwd`).catch(() => null)]);
  return place?.ino === data.ino && place.dev === data.dev;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
