import pg from 'pg';
import { migrations } from '../../migrations/index.ts';

/** The tables are not those of this version: somebody still has to run `migrate up`. */
export class NotMigrated extends Error {
  override readonly name = 'NotMigrated';
  constructor() {
    super('The tables are not up to date. Run `migrate up` first, with DATABASE_OWNER_URL.');
  }
}

/** Asked as the app, which may read the list of migrations once `migrate up` has given it its rights. */
export async function requireMigrated(url: string): Promise<void> {
  const done = await executed(url);
  if (migrations.some(({ name }) => !done.has(name))) throw new NotMigrated();
}

async function executed(url: string): Promise<ReadonlySet<string>> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(`select name from migration`);
    return new Set(rows.map(({ name }) => name));
  } catch (error) {
    if (error instanceof pg.DatabaseError && notThere.has(error.code ?? '')) return new Set();
    throw error;
  } finally {
    await client.end();
  }
}

/** No such table, or none that we may read. */
const notThere: ReadonlySet<string> = new Set(['42P01', '42501']);
