import pg from 'pg';

/** The four database roles of security.md R25; `firefly_server` is how the embedded app signs in as `firefly_app`. */
const roles = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'firefly_owner') then create role firefly_owner login createrole; end if;
  if not exists (select from pg_roles where rolname = 'firefly_app') then create role firefly_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'firefly_audit_writer') then create role firefly_audit_writer nologin; end if;
  if not exists (select from pg_roles where rolname = 'firefly_report') then create role firefly_report nologin; end if;
  if not exists (select from pg_roles where rolname = 'firefly_server') then create role firefly_server login in role firefly_app; end if;
end $$;
grant firefly_audit_writer to firefly_app with inherit false, set true;
grant firefly_audit_writer to firefly_server with inherit false, set true;`;

export interface Urls {
  /** For migrations: owns the tables. */
  readonly owner: string;
  /** For everything else: owns nothing. */
  readonly app: string;
}

/** Makes roles and database inside the embedded server; both addresses lead to the same database under another name. */
export async function prepareDatabase(superuser: string, database: string): Promise<Urls> {
  await asSuperuser(superuser, async client => {
    await client.query(roles);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount)
      await client.query(`create database ${client.escapeIdentifier(database)} owner firefly_owner`);
  });
  return urlsOf(superuser, database);
}

export const urlsOf = (superuser: string, database: string): Urls => ({
  owner: addressed(superuser, 'firefly_owner', database),
  app: addressed(superuser, 'firefly_server', database),
});

export async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function addressed(url: string, user: string, database: string): string {
  const address = new URL(url);
  address.username = user;
  address.pathname = `/${database}`;
  return address.href;
}
