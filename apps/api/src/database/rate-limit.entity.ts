import { defineEntity, p } from '@mikro-orm/core';

/** The counters that several processes share; the columns are those the rate limiter writes (http/rate.ts). */
const RateLimitTable = defineEntity({
  name: 'RateLimit',
  properties: {
    key: p.string().primary(),
    points: p.integer().default(0),
    expire: p.bigint('string').nullable(),
  },
});

export class RateLimit extends RateLimitTable.class {}
RateLimitTable.setClass(RateLimit);
