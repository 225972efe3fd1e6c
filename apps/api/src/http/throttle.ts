import type { FastifyReply } from 'fastify';
import type { Config } from '../config.ts';
import { type Allowance, type CounterStore, rate } from './rate.ts';

/** Takes operations out of what the caller has left this minute, and tells the rest in the headers. */
export type Throttle = (
  reply: FastifyReply,
  asked: { key: string; signedIn: boolean; operations: number },
) => Promise<void>;

export function throttle({ ratePerPrincipal, ratePerAddress }: Config, store?: CounterStore): Throttle {
  const signedInTake = rate({ kind: 'principal', perMinute: ratePerPrincipal }, store);
  const anonymousTake = rate({ kind: 'address', perMinute: ratePerAddress }, store);
  return async (reply, { key, signedIn, operations }) => {
    const take = signedIn ? signedInTake : anonymousTake;
    tellAllowance(reply, await take(key, operations));
  };
}

export function tellAllowance(reply: FastifyReply, { limit, remaining, seconds }: Allowance): void {
  void reply.headers({
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(seconds),
  });
}
