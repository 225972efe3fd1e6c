import { rows, sql } from '../database/sql.ts';
import type { Task } from '../graphql/later.ts';
import { sweepFiles } from '../modules/files/index.ts';

/** Nightly: forgets what has served its time. Keys after seven days (R39), sessions three months after their end, drafts after one day. */
export const sweep: Task = async (em, _, { now, filesFolder }) => {
  await rows(em, sql`delete from idempotency where at < ${now}::timestamptz - interval '7 days'`);
  await rows(em, sql`delete from sign_in_delay where until < ${now}::timestamptz - interval '1 day'`);
  await rows(
    em,
    sql`
    delete from refresh_token where session_id in
      (select id from session where coalesce(ended_at, ends_at) < ${now}::timestamptz - interval '90 days')`,
  );
  await rows(
    em,
    sql`delete from session where coalesce(ended_at, ends_at) < ${now}::timestamptz - interval '90 days'`,
  );
  await sweepFiles(em, now, filesFolder);
};
