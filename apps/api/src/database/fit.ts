import pg from 'pg';

/** A database of the operator's own that cannot serve; the product does not start. */
export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase';
}

const patience = 3000;

/**
 * PostgreSQL 18, none of the settings under which a crash loses what was acknowledged (security.md R58), and a role that
 * could not change a table even if the app were turned against us (R25).
 */
export async function requireFit(url: string): Promise<void> {
  const server = await ask(url, question);
  if (Number(server.version) < 180_000)
    throw new UnfitDatabase('DATABASE_URL must lead to PostgreSQL 18 or newer');
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    if (server[name] === 'off')
      throw new UnfitDatabase(
        `The database has ${name} off: what was acknowledged could be lost. Switch it on.`,
      );
  }
  for (const [name, who] of Object.entries(tooMighty)) {
    if (server[name] === 'true')
      throw new UnfitDatabase(`DATABASE_URL must not name ${who}: see docs/operating.md, database roles`);
  }
}

const tooMighty = {
  superuser: 'a superuser',
  owns: 'the owner of the tables, nor a role that may become the owner',
  creates: 'a role that may create tables',
};

const question = `
  select current_setting('server_version_num') as version, current_setting('fsync') as fsync,
    current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit,
    (select rolsuper::text from pg_roles where rolname = current_user) as superuser,
    (exists (select from pg_class where relnamespace in (to_regnamespace('public'), to_regnamespace('graphile_worker'))
      and pg_has_role(relowner, 'member'))
      or exists (select from pg_database where datname = current_database() and pg_has_role(datdba, 'member')))::text as owns,
    (has_schema_privilege('public', 'create') or has_database_privilege(current_database(), 'create'))::text as creates`;

/** One row on a connection of its own; an address behind which nobody answers is given up soon. */
async function ask(url: string, text: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Record<string, string>>(text);
    return rows[0] ?? {};
  } finally {
    await client.end();
  }
}
