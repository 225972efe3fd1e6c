import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';

/** Any number does, as long as nothing else takes it. */
const rightsLock = 7_202_611;

/**
 * Rights are changed one after the other: the rules about duties look at several accounts, and two changes at once,
 * each right by itself, could leave the county without an administrator or make one person two of them.
 */
export const takeTurn = async ({ em }: Pick<Work, 'em'>): Promise<void> => {
  await rows(em, sql`select pg_advisory_xact_lock(${rightsLock})`);
};
