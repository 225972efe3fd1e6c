import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from '../database/sql.ts';
import type { Work } from './context.ts';

/**
 * Something done after a commit, once to effect: it may be started again after a crash, so it either commits all it
 * does in one transaction or can be repeated without harm.
 */
export type Task = (em: EntityManager, payload: Payload, at: Moment) => Promise<void>;

/** When a task runs, and what it may touch beside the database. */
export interface Moment {
  readonly now: Date;
  readonly filesFolder: string;
}

/** Ids and words: what a task needs more than that, it reads when it runs. */
export type Payload = Readonly<Record<string, string>>;

/** Orders a task for after the commit: the row stands in the same transaction as the effect, so neither is without the other. */
export async function later({ em }: Pick<Work, 'em'>, task: string, payload: Payload): Promise<void> {
  await rows(em, sql`select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json)`);
}
