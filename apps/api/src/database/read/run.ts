import { Refusal } from '@firefly/domain/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Given } from './given.ts';
import type { Observe } from './model.ts';
import { StatementNames } from './names.ts';
import type { Statement } from './statement.ts';

interface Running {
  readonly em: EntityManager;
  readonly statement: Statement;
  readonly given: Given;
  readonly observe: Observe;
}

const names = new StatementNames();
const pools = new WeakMap<object, Pool>();

/**
 * Runs a statement and answers its one value: inside the transaction of `em` on its connection, so that what it wrote
 * is seen; otherwise on the pool, prepared under a name.
 */
export async function run<Data>({ em, statement, given, observe }: Running): Promise<Data | undefined> {
  const { text } = statement;
  const values = statement.values(given);
  observe(text);
  try {
    const transaction = em.getTransactionContext<Kysely<unknown>>();
    return await (transaction
      ? inTransaction<Data>(transaction, text, values)
      : onPool<Data>(em, text, values));
  } catch (error) {
    throw isDataException(error) ? new Refusal('BAD_INPUT') : error;
  }
}

async function inTransaction<Data>(transaction: Kysely<unknown>, text: string, values: unknown[]) {
  const { rows } = await transaction.executeQuery<{ data: Data }>(CompiledQuery.raw(text, values));
  return rows[0]?.data;
}

async function onPool<Data>(em: EntityManager, text: string, values: unknown[]) {
  const pool = pools.get(em.getConnection()) ?? (await poolOf(em));
  const { rows } = await pool.query<Data[]>({ name: names.nameFor(text), text, values, rowMode: 'array' });
  return rows[0]?.[0];
}

async function poolOf(em: EntityManager): Promise<Pool> {
  const connection = em.getConnection();
  const pool = await connection.getNativeClient();
  pools.set(connection, pool);
  return pool;
}

/** Class 22 of PostgreSQL's errors: a value that does not fit, which is always the caller's. */
const isDataException = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('22');
