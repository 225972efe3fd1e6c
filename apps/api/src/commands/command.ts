import { readConfig } from '../config.ts';
import { requireFit } from '../database/fit.ts';
import { requireMigrated } from '../database/migrated.ts';
import { migrateUp } from '../migrate.ts';
import { type Ground, prepareGround } from '../ready.ts';

/** One word of the command line; `run` answers the exit code. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  run(words: readonly string[]): Promise<number>;
}

type Work = (ground: Ground) => Promise<number>;

interface Where {
  /** Whether it may also be done while a server runs on the embedded database. */
  readonly beside: boolean;
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Opens the database of this installation for one command, and lets it go whatever happens. */
export async function onGround(work: Work, { beside }: Where): Promise<number> {
  const ground = await prepareGround(readConfig(), { report: complain, beside });
  const { database } = ground;
  try {
    if (!database.embedded) await requireFit(database.app);
    return await work(ground);
  } finally {
    await database.stop();
  }
}

/** On tables that are there: made when the database is the embedded one, else asked for. */
export const onTables = (work: Work): Promise<number> =>
  onGround(
    async ground => {
      const { app, owner, embedded, beside } = ground.database;
      if (embedded && owner && !beside) await migrateUp(owner);
      await requireMigrated(app);
      return work(ground);
    },
    { beside: true },
  );

/** What needs the owner of the tables. */
export const asOwnerOf = (work: (ownerUrl: string) => Promise<number>, where: Where): Promise<number> =>
  onGround(async ({ database }) => {
    if (database.owner) return work(database.owner);
    complain('This needs DATABASE_OWNER_URL.');
    return 2;
  }, where);
