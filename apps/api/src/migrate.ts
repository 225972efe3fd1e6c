import { roleKeys, roles, permissionsOf } from '@firefly/domain/access';
import type { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import { grantPrivileges } from './database/privileges.ts';
import { Role } from './modules/access/index.ts';
import { openOrm } from './orm.ts';

/** Brings the database of the owner's address up to date: tables, the worker's own, roles as rows, and the app's rights. */
export const migrateUp = (ownerUrl: string): Promise<readonly string[]> =>
  asOwner(ownerUrl, async orm => {
    const done = await orm.migrator.up();
    await runMigrations({ connectionString: ownerUrl });
    await writeRoles(orm);
    await grantPrivileges(orm);
    return done.map(({ name }) => name);
  });

/** Takes the last migration back. */
export const migrateDown = (ownerUrl: string): Promise<readonly string[]> =>
  asOwner(ownerUrl, async orm => (await orm.migrator.down()).map(({ name }) => name));

export interface Status {
  readonly executed: readonly string[];
  readonly pending: readonly string[];
}

export async function migrationStatus(orm: MikroORM): Promise<Status> {
  const executed = await orm.migrator.getExecuted();
  const pending = await orm.migrator.getPending();
  return { executed: executed.map(({ name }) => name), pending: pending.map(({ name }) => name) };
}

/** What the tables of the code lack in the database, as SQL: the draft of the next migration. */
export const migrationDraft = (ownerUrl: string): Promise<string> =>
  asOwner(ownerUrl, orm => orm.schema.getUpdateSchemaSQL({ wrap: false }));

export async function asOwner<T>(url: string, work: (orm: MikroORM) => Promise<T>): Promise<T> {
  const orm = await openOrm({ url, pool: 2, statementTimeout: 0 });
  try {
    return await work(orm);
  } finally {
    await orm.close(true);
  }
}

/** Roles are written in the domain and nowhere else; here they become rows to be listed and referred to. */
async function writeRoles({ em }: MikroORM): Promise<void> {
  const own = em.fork();
  for (const [index, key] of roleKeys.entries()) {
    const { zh, en, duty, sensitive } = roles[key];
    const columns = {
      name: zh,
      nameEn: en,
      position: index + 1,
      permissions: [...permissionsOf(key)],
      duty,
      sensitive,
    };
    const found = await own.findOne(Role, { key });
    if (found) own.assign(found, columns);
    else own.create(Role, { key, ...columns });
  }
  await own.flush();
}
