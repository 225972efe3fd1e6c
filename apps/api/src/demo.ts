import type { MikroORM } from '@mikro-orm/postgresql';
import { randomInt } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { AuditEntry } from './database/audit.entity.ts';
import type { Keys } from './database/keys.ts';
import { Account } from './modules/access/index.ts';
import { Division } from './modules/units/index.ts';
import { operatorEntry } from './operator-entry.ts';
import { seedDemo } from '../seed/demo.ts';

type Chosen = Pick<Config, 'demoPassword' | 'dataFolder'>;

interface Planting {
  readonly config: Chosen;
  readonly keys: Keys;
  readonly seed?: number;
}

const operation = 'firefly seed';
const everywhere = { filters: { scope: false } } as const;

/** Plants the demo profile where there is neither a county nor an account, and says so in the audit. */
export async function plantDemo(orm: MikroORM, { config, keys, seed }: Planting): Promise<boolean> {
  const em = orm.em.fork();
  if ((await em.count(Account, {}, everywhere)) || (await em.count(Division, {}, everywhere))) return false;
  const now = new Date();
  await seedDemo(orm, { password: passwordFor(config), keys, now, seed });
  em.create(AuditEntry, operatorEntry(keys, { operation, now }));
  await em.flush();
  return true;
}

/** Whether the accounts in this database are those with the known password: the audit, which nobody can change, tells. */
export const isDemo = async ({ em }: MikroORM): Promise<boolean> =>
  (await em.fork().count(AuditEntry, { operation, actorId: null }, everywhere)) > 0;

/** Where the password lies that was made for the demo accounts; nothing when the operator chose it. */
export function demoPasswordFile({ dataFolder }: Pick<Config, 'dataFolder'>): string | undefined {
  const file = join(dataFolder, 'demo-password');
  return existsSync(file) ? file : undefined;
}

/** Chosen by the operator, or made once and kept beside the data where only its owner can read it. */
function passwordFor({ demoPassword: chosen, dataFolder }: Chosen): string {
  const file = join(dataFolder, 'demo-password');
  rmSync(file, { force: true });
  const password = chosen ?? newDemoPassword();
  if (!chosen) writeFileSync(file, password, { mode: 0o600 });
  return password;
}

const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

const newDemoPassword = (): string =>
  `Ff-${Array.from({ length: 13 }, () => letters.charAt(randomInt(letters.length))).join('')}`;
