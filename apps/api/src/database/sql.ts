import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Pool } from 'pg';

/** Runs one statement with parameters: inside the transaction of `em` when it has one, otherwise on the pool. */
export async function rows<Row>(em: EntityManager, statement: RawBuilder<Row>): Promise<Row[]> {
  const db = em.getTransactionContext<Kysely<unknown>>() ?? em.getKysely<unknown>();
  return (await statement.execute(db)).rows;
}

export { sql };

type Prepared<Answer> = (em: EntityManager, values: readonly unknown[]) => Promise<Answer | undefined>;

/**
 * One statement run at every request, answering one JSON value or nothing: written once with `$1`, `$2` …, prepared
 * under its name on every connection.
 */
export function prepared<Answer>(name: string, statement: RawBuilder<unknown>): Prepared<Answer> {
  let text: string | undefined;
  return async (em, values) => {
    text ??= statement.compile(em.getKysely<unknown>()).sql;
    const pool: Pool = await em.getConnection().getNativeClient();
    const { rows } = await pool.query<Answer[]>({ name, text, values: [...values], rowMode: 'array' });
    return rows[0]?.[0];
  };
}
