import { parseArgs } from 'node:util';

/** What one run is told: the size of the data, and how long and how hard to ask. */
export interface Options {
  /** Counties of the published size; 30 are a province. */
  readonly scale: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

export const usage = 'bench [--scale 1] [--rounds 7] [--seconds 2] [--connections 32]';

/** Every number has an end, so that a run stops by itself. */
const ranges = {
  scale: { usual: 1, most: 50 },
  rounds: { usual: 7, most: 100 },
  seconds: { usual: 2, most: 60 },
  connections: { usual: 32, most: 40 },
} satisfies Record<keyof Options, { usual: number; most: number }>;

export function readOptions(words: readonly string[]): Options {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { scale: option, rounds: option, seconds: option, connections: option },
  });
  const read = (name: keyof Options): number => {
    const { usual, most } = ranges[name];
    const number = Number(values[name] ?? usual);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new Error(`--${name} must be a whole number from 1 to ${most}`);
  };
  return {
    scale: read('scale'),
    rounds: read('rounds'),
    seconds: read('seconds'),
    connections: read('connections'),
  };
}

/** What a child is told beside the machine's own; whatever the shell says of a database of ours is left out. */
export function childEnvironment(own: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...machine } = process.env;
  return { ...machine, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...own };
}

/** Where a contender finds what it serves from. */
export function readServing(): { databaseUrl: string; poolSize: number } {
  const { DATABASE_URL: databaseUrl, POOL_SIZE } = process.env;
  if (!databaseUrl) throw new Error('A contender needs DATABASE_URL');
  return { databaseUrl, poolSize: Number(POOL_SIZE) };
}
