import { readConfig } from '../config.ts';
import { type Ground, prepareGround } from '../ready.ts';

/** One word of the command line; `run` answers the exit code. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  run(words: readonly string[]): Promise<number>;
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Opens the database of this installation for one command, and lets it go whatever happens. */
export async function onGround(work: (ground: Ground) => Promise<number>): Promise<number> {
  const ground = await prepareGround(readConfig(), complain);
  try {
    return await work(ground);
  } finally {
    await ground.database.stop();
  }
}

/** What needs the owner of the tables. */
export const asOwnerOf = (work: (ownerUrl: string, ground: Ground) => Promise<number>): Promise<number> =>
  onGround(async ground => {
    if (ground.database.owner) return work(ground.database.owner, ground);
    complain('This needs DATABASE_OWNER_URL.');
    return 2;
  });
