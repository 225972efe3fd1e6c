import type { MikroORM } from '@mikro-orm/postgresql';

/** Rows of these tables are written once: not even a fault of the app can change or remove one. */
export const appendOnly = ['audit_entry', 'home_visit', 'supply_move'] as const;

/** The chain is written by the sealer alone, under a role of its own. */
const sealed = 'audit_seal';

/** Run after every migration, so that a new table never waits for its rights. */
export async function grantPrivileges(owner: MikroORM): Promise<void> {
  const names = [...owner.getMetadata().getAll().values()].map(({ tableName }) => tableName).filter(Boolean);
  const list = (tables: readonly string[]) => tables.map(table => `"${table}"`).join(', ');
  const changing = names.filter(name => !appendOnly.some(table => table === name) && name !== sealed);
  await owner.em.getConnection().executeDump(`
    grant usage on schema public to firefly_app, firefly_audit_writer, firefly_report;
    grant usage on all sequences in schema public to firefly_app;
    grant select, insert, update, delete on ${list([...new Set(changing)])} to firefly_app;
    grant select on migration to firefly_app;
    revoke all on ${list(appendOnly)}, ${sealed} from firefly_app;
    grant select, insert on ${list(appendOnly)} to firefly_app;
    grant select on ${sealed} to firefly_app;
    grant select on "audit_entry" to firefly_audit_writer;
    grant select, insert on ${sealed} to firefly_audit_writer;
    grant usage on schema graphile_worker to firefly_app;
    grant select, insert, update, delete on all tables in schema graphile_worker to firefly_app;
    grant usage on all sequences in schema graphile_worker to firefly_app;
    grant execute on all functions in schema graphile_worker to firefly_app;
    ${openToApp}`);
}

/** The worker's own tables have row-level security and no policy, so that only their owner sees a row; the app works for the owner. */
const openToApp = `
    do $$ declare name text; begin
      for name in select c.relname from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity loop
        execute format('drop policy if exists firefly_app on graphile_worker.%I', name);
        execute format('create policy firefly_app on graphile_worker.%I to firefly_app using (true) with check (true)', name);
      end loop;
    end $$;`;
