import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import { type Head, sealNew } from '../database/chain.ts';

interface Sealing {
  readonly pool: Pool;
  readonly logger: Logger;
  /** Told of the heads that moved, to copy them outside. */
  readonly copy: (heads: readonly Head[]) => Promise<void>;
}

export interface Running {
  stop(): Promise<void>;
}

const everySecond = 1000;

/** Seals the audit as it grows. Several processes may run one: they take turns by a lock in the database. */
export function startSealer({ pool, logger, copy }: Sealing): Running {
  const ending = new AbortController();
  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await sealOnce(pool, copy).catch((error: unknown) =>
        logger.error({ error: String(error instanceof Error ? error.message : error) }, 'sealing'),
      );
      await setTimeout(everySecond, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const running = loop();
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}

async function sealOnce(pool: Pool, copy: Sealing['copy']): Promise<void> {
  const client = await pool.connect();
  try {
    const heads = await sealNew(client);
    if (heads.length) await copy(heads);
  } finally {
    client.release();
  }
}
