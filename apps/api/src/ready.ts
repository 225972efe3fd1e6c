import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { requireFit } from './database/fit.ts';
import { Keys, masterKeyIn } from './database/keys.ts';
import { requireMigrated } from './database/migrated.ts';
import { type OpenDatabase, openDatabase } from './database/open.ts';
import { isDemo, plantDemo } from './demo.ts';
import { migrateUp } from './migrate.ts';
import { openOrm } from './orm.ts';

/** Everything a process stands on: a database, and the keys that open what is sealed in it. */
export interface Ground {
  readonly database: OpenDatabase;
  readonly keys: Keys;
  readonly headsFile: string;
  readonly filesFolder: string;
}

type Report = (step: string) => void;

interface Preparing {
  readonly report: Report;
  /** Content with the embedded database of a server that runs already. */
  readonly beside?: boolean;
}

export async function prepareGround(config: Config, { report, beside }: Preparing): Promise<Ground> {
  const folder = config.dataFolder;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keys = new Keys(config.masterKey ?? masterKeyIn(join(folder, 'keys', 'master')));
  const database = await openDatabase({ ...config, folder: join(folder, 'postgres'), report, beside });
  return { database, keys, headsFile: join(folder, 'audit-heads.jsonl'), filesFolder: join(folder, 'files') };
}

/** Migrates where this process may; fails while the database is away, cannot serve, or waits for its migrations. */
export async function bringUpToDate({ database }: Pick<Ground, 'database'>, report: Report): Promise<void> {
  if (!database.embedded) await requireFit(database.app);
  if (database.owner && !database.beside) {
    const done = await migrateUp(database.owner);
    if (done.length) report(`migrated: ${done.join(', ')}`);
  }
  await requireMigrated(database.app);
}

/** What became of the demo profile at this start. */
export type Demo = 'none' | 'planted' | 'kept';

/** Plants the demo profile in an empty embedded database, and only there. */
export async function offerDemo(config: Config, { database, keys }: Ground, report: Report): Promise<Demo> {
  if (!database.embedded) return 'none';
  const orm = await openOrm({ url: database.app, pool: 2, statementTimeout: 0 });
  try {
    const planted = await plantDemo(orm, { config, keys });
    if (planted) report('planted the county of the demo profile');
    return planted ? 'planted' : (await isDemo(orm)) ? 'kept' : 'none';
  } finally {
    await orm.close(true);
  }
}
