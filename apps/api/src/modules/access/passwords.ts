import { Refusal } from '@firefly/domain/shared';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** OWASP's minimum for argon2id (the library's default algorithm), about 10 ms of a core (security.md R30); a hash carries its own parameters. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashing would starve the thread pool: two at a time, a hundred in line, and whoever comes then is told to come back. */
const atOnce = 2;
const inLine = 100;

let running = 0;
const waiting: (() => void)[] = [];

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

/** Takes the same time whether the account exists or not, so that nobody learns which names do. */
export const passwordFits = (stored: string | undefined, password: string): Promise<boolean> =>
  inTurn(async () => {
    const fits = await verify(stored ?? (await nobodys()), password);
    return fits && stored !== undefined;
  });

/** Made with other parameters than today's: it is made anew at the next sign-in. */
export const isOutdated = (stored: string): boolean =>
  !stored.includes(`m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}`);

/** The hash of a password nobody has, made once. */
let nobody: Promise<string> | undefined;
const nobodys = (): Promise<string> => (nobody ??= hash(randomBytes(32), cost));

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  await turn();
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function turn(): Promise<void> {
  if (waiting.length >= inLine) throw new Refusal('BUSY');
  if (running >= atOnce) await new Promise<void>(resolve => waiting.push(resolve));
  running += 1;
}
