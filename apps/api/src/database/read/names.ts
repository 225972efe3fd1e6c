import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

interface Known {
  readonly name: string;
  uses: number;
  named: boolean;
}

export interface NameLimits {
  /** From which use on a text is worth a name. */
  readonly from: number;
  /** How many names are given out … */
  readonly most: number;
  /** … within this time, after which connections, and their prepared statements, have been renewed. */
  readonly renewedAfterMs: number;
}

/** Prepared statements stay with a connection as long as it lives: connections must not live longer than this. */
export const connectionLifetimeSeconds = 3600;

const usual: NameLimits = { from: 4, most: 500, renewedAfterMs: connectionLifetimeSeconds * 1000 };

/**
 * Names for prepared statements. Each name costs memory in every connection, so a text gets one only when it comes back,
 * and however many texts callers think up, only so many get one at a time.
 */
export class StatementNames {
  readonly #limits: NameLimits;
  readonly #clock: () => number;
  #known = new LRUCache<string, Known>({ max: 2000 });
  #given = 0;
  #since: number;

  constructor(limits: Partial<NameLimits> = {}, clock: () => number = Date.now) {
    this.#limits = { ...usual, ...limits };
    this.#clock = clock;
    this.#since = clock();
  }

  /** The name to prepare this text under, or none while it has not earned one. */
  nameFor(text: string): string | undefined {
    this.#renew();
    const known = this.#recall(text);
    known.uses += 1;
    if (!known.named && known.uses >= this.#limits.from && this.#given < this.#limits.most) {
      known.named = true;
      this.#given += 1;
    }
    return known.named ? known.name : undefined;
  }

  #recall(text: string): Known {
    const before = this.#known.get(text);
    if (before) return before;
    const fresh = { name: createHash('sha256').update(text).digest('base64url'), uses: 0, named: false };
    this.#known.set(text, fresh);
    return fresh;
  }

  #renew(): void {
    const time = this.#clock();
    if (time - this.#since < this.#limits.renewedAfterMs) return;
    this.#since = time;
    this.#given = 0;
    this.#known = new LRUCache({ max: 2000 });
  }
}
