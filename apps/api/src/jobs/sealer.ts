import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import { type Head, sealNew } from '../database/chain.ts';
import type { Keys } from '../database/keys.ts';

interface Sealing {
  readonly pool: Pool;
  readonly logger: Logger;
  readonly keys: Keys;
  /** Told of the heads that moved, to copy them outside. */
  readonly copy: (heads: readonly Head[]) => Promise<void>;
}

export interface Running {
  stop(): Promise<void>;
}

const everySecond = 1000;

/** Seals the audit as it grows. Several processes may run one: they take turns by a lock in the database. */
export function startSealer(sealing: Sealing): Running {
  const { logger } = sealing;
  const ending = new AbortController();
  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await sealOnce(sealing).catch((error: unknown) =>
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

async function sealOnce({ pool, logger, keys, copy }: Sealing): Promise<void> {
  const client = await pool.connect();
  try {
    const { moved, forged } = await sealNew(client, keys);
    if (moved.length) await copy(moved);
    if (forged.length) logger.error({ entries: forged }, 'audit entries that this product did not write');
  } finally {
    client.release();
  }
}
