import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Pool } from 'pg';

/** Runs one statement with parameters: inside the transaction of `em` when it has one, otherwise on the pool. */
export async function rows<Row>(em: EntityManager, statement: RawBuilder<Row>): Promise<Row[]> {
  const db = em.getTransactionContext<Kysely<unknown>>() ?? em.getKysely<unknown>();
  return (await statement.execute(db)).rows;
}

export { sql };

type Prepared<Row> = (em: EntityManager, values: readonly unknown[]) => Promise<Row[]>;

/** One statement run at every request: written once with `$1`, `$2` …, prepared under its name on every connection. */
export function prepared<Row extends object>(name: string, statement: RawBuilder<unknown>): Prepared<Row> {
  let text: string | undefined;
  return async (em, values) => {
    text ??= statement.compile(em.getKysely<unknown>()).sql;
    const pool: Pool = await em.getConnection().getNativeClient();
    return (await pool.query<Row>({ name, text, values: [...values] })).rows;
  };
}
