import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { Keys, masterKeyIn } from './database/keys.ts';
import { type OpenDatabase, openDatabase } from './database/open.ts';
import { migrateUp } from './migrate.ts';
import { openOrm } from './orm.ts';
import { seedDemo } from '../seed/demo.ts';

/** Everything a process stands on: a database up to date, and the keys that open what is sealed in it. */
export interface Ground {
  readonly database: OpenDatabase;
  readonly keys: Keys;
  readonly headsFile: string;
}

type Report = (step: string) => void;

export async function prepareGround(config: Config, report: Report): Promise<Ground> {
  const folder = config.dataFolder;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keys = new Keys(config.masterKey ?? masterKeyIn(join(folder, 'keys', 'master')));
  const database = await openDatabase({ ...config, folder: join(folder, 'postgres'), report });
  return { database, keys, headsFile: join(folder, 'audit-heads.jsonl') };
}

/** Migrates where this process may, and plants the demo profile in an empty embedded database, and only there. */
export async function bringUpToDate(
  config: Config,
  { database, keys }: Ground,
  report: Report,
): Promise<void> {
  if (database.owner) {
    const done = await migrateUp(database.owner);
    if (done.length) report(`migrated: ${done.join(', ')}`);
  }
  if (!database.embedded) return;
  const orm = await openOrm({ url: database.app, pool: 2, statementTimeout: 0 });
  const { password } = demoPassword(config);
  if (await seedDemo(orm, { password, keys, now: new Date() }))
    report('planted the county of the demo profile');
  await orm.close(true);
}

/** Chosen by the operator, or made once and kept beside the data where only its owner can read it. */
export function demoPassword({
  demoPassword: chosen,
  dataFolder,
}: Pick<Config, 'demoPassword' | 'dataFolder'>): { password: string; file?: string } {
  if (chosen) return { password: chosen };
  const file = join(dataFolder, 'demo-password');
  if (!existsSync(file)) writeFileSync(file, newDemoPassword(), { mode: 0o600 });
  return { password: readFileSync(file, 'utf8').trim(), file };
}

const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

const newDemoPassword = (): string =>
  `Ff-${Array.from({ length: 13 }, () => letters.charAt(randomInt(letters.length))).join('')}`;
