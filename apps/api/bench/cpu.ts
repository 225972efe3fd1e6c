import { readdirSync, readFileSync } from 'node:fs';
import { asSuperuser } from '../src/database/roles.ts';

/** Milliseconds of CPU that something has used so far; undefined where the machine does not tell. */
export type Meter = () => number | undefined;

/** Linux counts in hundredths of a second. */
const millisecondsPerTick = 10;

/** One process with all its threads. */
export const meterOf =
  (pid: number): Meter =>
  () => {
    const used = statOf(pid);
    return used && (used.own + used.gone) * millisecondsPerTick;
  };

/** The database server with all its backends, those that have ended included. */
export async function meterOfPostgres(superuser: string): Promise<Meter> {
  const backend = await asSuperuser(superuser, async client => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return statOf(rows[0]?.pid ?? 0);
  });
  const postmaster = backend?.parent;
  if (postmaster === undefined) return () => undefined;
  return () => {
    const processes = allPids().map(pid => ({ pid, stat: statOf(pid) }));
    const ticks = processes.reduce((sum, { pid, stat }) => {
      if (pid === postmaster) return sum + (stat?.own ?? 0) + (stat?.gone ?? 0);
      return stat?.parent === postmaster ? sum + stat.own : sum;
    }, 0);
    return ticks * millisecondsPerTick;
  };
}

interface Stat {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended. */
  readonly gone: number;
}

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program comes before and may hold anything, closing brackets included.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0] = fields.slice(1);
    const [user = 0, system = 0, goneUser = 0, goneSystem = 0] = fields.slice(11);
    return { parent, own: user + system, gone: goneUser + goneSystem };
  } catch {
    return undefined;
  }
}

function allPids(): number[] {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
