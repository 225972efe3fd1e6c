import { Refusal } from '@firefly/domain/shared';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';

/** What of a pg pool the shared counters need; their table `rate_limit` is made by a migration. */
export interface CounterStore {
  query(statement: { text: string; values: unknown[]; name?: string }): Promise<{ rows: unknown[] }>;
}

/** What a caller is told of the limit in the headers of each answer. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  readonly seconds: number;
}

export type Take = (key: string, operations: number) => Promise<Allowance>;

interface Limit {
  /** Keeps the counters of different kinds of callers apart. */
  readonly kind: string;
  readonly perMinute: number;
}

interface Lease {
  /** Taken from the shared counter and not yet used. */
  left: number;
  /** Still to be had from the shared counter. */
  shared: number;
  until: number;
}

/** Leased at once: nineteen of twenty operations then cost no statement. */
const leasesPerMinute = 20;

/**
 * Counts operations per minute over all processes. Each process leases a part of the limit in advance, so that the
 * sum never passes the limit; what it leased and did not use is lost to the others for that minute. While the
 * database is away, each process counts for itself.
 */
export function rate({ kind, perMinute }: Limit, store?: CounterStore): Take {
  const counter = counterOf({ keyPrefix: kind, points: perMinute, duration: 60 }, store);
  const batch = Math.max(1, Math.floor(perMinute / leasesPerMinute));
  const leases = new LRUCache<string, Lease>({ max: 20_000 });
  const extending = new Map<string, Promise<Lease>>();

  /** Requests that come at once share one lease: otherwise the first burst would take what is meant for all processes. */
  function extend(key: string): Promise<Lease> {
    const running = extending.get(key) ?? lease(key).finally(() => extending.delete(key));
    extending.set(key, running);
    return running;
  }

  async function lease(key: string): Promise<Lease> {
    const { consumedPoints, msBeforeNext } = await counter.penalty(key, batch);
    const granted = Math.min(batch, Math.max(0, perMinute - consumedPoints + batch));
    const held = current(leases.get(key)) ?? { left: 0, shared: 0, until: 0 };
    held.left += granted;
    held.shared = Math.max(0, perMinute - consumedPoints);
    held.until = Date.now() + msBeforeNext;
    leases.set(key, held);
    return held;
  }

  return async (key, operations) => {
    let held = current(leases.get(key)) ?? (await extend(key));
    while (held.left < operations && held.shared > 0) held = await extend(key);
    const enough = held.left >= operations;
    if (enough) held.left -= operations;
    const seconds = Math.max(1, Math.ceil((held.until - Date.now()) / 1000));
    const allowance = { limit: perMinute, remaining: held.left + held.shared, seconds };
    if (!enough) throw new Refusal('TOO_MANY_REQUESTS', allowance);
    return allowance;
  };
}

const current = (lease: Lease | undefined): Lease | undefined =>
  lease && lease.until > Date.now() ? lease : undefined;

function counterOf(
  points: { keyPrefix: string; points: number; duration: number },
  store: CounterStore | undefined,
) {
  const own = new RateLimiterMemory(points);
  if (!store) return own;
  const table = { storeClient: store, storeType: 'pool', tableName: 'rate_limit', tableCreated: true };
  return new RateLimiterPostgres({ ...points, ...table, insuranceLimiter: own });
}
