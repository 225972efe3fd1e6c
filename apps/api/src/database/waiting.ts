import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { NotMigrated } from './migrated.ts';
import { isOutage } from './outage.ts';

interface Waiting {
  readonly logger: Logger;
  /** Fails while the database is not what it must be. */
  readonly prepare: () => Promise<void>;
  /** Done before each further attempt. */
  readonly meanwhile?: () => Promise<void>;
}

const everySecond = 1000;

/** The product may start before its database does (security.md R58): tried until it succeeds, and said once for each reason. */
export async function untilReady({ logger, prepare, meanwhile }: Waiting): Promise<void> {
  for (let told = ''; ;) {
    try {
      return await prepare();
    } catch (error) {
      if (!passesBy(error)) throw error;
      const reason = codeOf(error);
      if (reason !== told) logger.warn({ reason }, 'waiting for the database');
      told = reason;
    }
    await meanwhile?.();
    await setTimeout(everySecond);
  }
}

/** Sign-in refused, no such database, a lock held: what an operator who is still setting up puts right. */
const unfinished: ReadonlySet<string> = new Set(['28P01', '28000', '3D000', '55P03']);

export const passesBy = (error: unknown): boolean =>
  error instanceof NotMigrated || isOutage(error) || isSilence(error) || unfinished.has(codeOf(error));

/** What pg throws, without a code, when nobody answers at an address. */
const isSilence = (error: unknown): boolean => error instanceof Error && error.message === 'timeout expired';

/** A word without anything personal in it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : isSilence(error) ? 'ETIMEDOUT' : error.name;
}
