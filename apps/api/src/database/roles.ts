import { createHmac } from 'node:crypto';
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

const signingIn = ['firefly_owner', 'firefly_server'] as const;
type SigningIn = (typeof signingIn)[number];

/** Each role has a password of its own, which does not tell the superuser's. */
const passwordOf = (role: SigningIn, superuser: string): string =>
  createHmac('sha256', new URL(superuser).password).update(role).digest('base64url');

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
    for (const role of signingIn)
      await client.query(`alter role ${role} password ${client.escapeLiteral(passwordOf(role, superuser))}`);
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

function addressed(superuser: string, role: SigningIn, database: string): string {
  const address = new URL(superuser);
  address.username = role;
  address.password = passwordOf(role, superuser);
  address.pathname = `/${database}`;
  return address.href;
}
