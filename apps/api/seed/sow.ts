import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { Keys } from '../src/database/keys.ts';

/** What a seeding needs: where to plant, a time, and ids that are the same each time. */
export interface Sowing {
  readonly em: EntityManager;
  readonly keys: Keys;
  readonly now: Date;
  nextId(): string;
  /** A number from 0 to below `below`. */
  pick(below: number): number;
}

interface Ground extends Pick<Sowing, 'em' | 'keys' | 'now'> {
  readonly seed: number;
}

/** The same seed plants the same county: ids and choices come from a generator of our own (mulberry32). */
export function sowing({ em, keys, now, seed }: Ground): Sowing {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const pick = (below: number): number => next() % below;
  const nextId = (): string =>
    v7({ msecs: now.getTime(), random: Uint8Array.from({ length: 16 }, () => pick(256)) });
  return { em, keys, now, pick, nextId };
}
