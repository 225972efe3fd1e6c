import { startPostgres } from '@firefly/local-postgres';
import pg from 'pg';
import { prepareDatabase } from './roles.ts';

/** A database that is there: where to find it, and how to let it go. */
export interface OpenDatabase {
  readonly app: string;
  /** Absent when this process may not migrate. */
  readonly owner?: string;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

interface Wanted {
  readonly databaseUrl?: string;
  readonly databaseOwnerUrl?: string;
  /** Where the embedded one keeps its files. */
  readonly folder: string;
  readonly report: (step: string) => void;
}

/** The server named by DATABASE_URL, or the one that comes with the packages. */
export async function openDatabase({
  databaseUrl,
  databaseOwnerUrl,
  folder,
  report,
}: Wanted): Promise<OpenDatabase> {
  if (databaseUrl) {
    await requireGoodServer(databaseUrl);
    return { app: databaseUrl, owner: databaseOwnerUrl, embedded: false, stop: async () => undefined };
  }
  const server = await startPostgres({ folder, report });
  const urls = await prepareDatabase(server.url, 'firefly');
  return { ...urls, embedded: true, stop: () => server.stop() };
}

/** A database of the operator's own that cannot serve; the product does not start. */
export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase';
}

/** PostgreSQL 18, and none of the settings under which a crash loses what was acknowledged (security.md R58). */
async function requireGoodServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const {
      rows: [server],
    } = await client.query<Record<string, string>>(`
      select current_setting('server_version_num') as version, current_setting('fsync') as fsync,
        current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit,
        (select rolsuper::text from pg_roles where rolname = current_user) as superuser`);
    if (Number(server?.version) < 180_000)
      throw new UnfitDatabase('DATABASE_URL must lead to PostgreSQL 18 or newer');
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
      if (server?.[name] === 'off')
        throw new UnfitDatabase(
          `The database has ${name} off: what was acknowledged could be lost. Switch it on.`,
        );
    }
    if (server?.superuser === 'true')
      throw new UnfitDatabase(
        'DATABASE_URL must not name a superuser: see docs/operating.md, database roles',
      );
  } finally {
    await client.end();
  }
}
