import { Refusal } from '@firefly/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Actor, Context } from '../graphql/context.ts';
import { addressKey } from './address.ts';
import type { CounterStore } from './rate.ts';
import { throttle } from './throttle.ts';

export interface Reception {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly config: Config;
  readonly store?: CounterStore;
}

export type Visitor = Context & { readonly actor: Actor };

/** Who sends or fetches a file: somebody signed in, counted like any operation. */
export function visitors({ contextOf, config, store }: Reception) {
  const count = throttle(config, store);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Visitor> => {
    const context = await contextOf(request, reply);
    const { actor } = context;
    if (request.trace) request.trace.principal = actor?.account;
    const key = actor?.account ?? addressKey(request.ip);
    await count(reply, { key, signedIn: actor !== undefined, operations: 1 });
    if (!actor) throw new Refusal('UNAUTHENTICATED');
    return { ...context, actor };
  };
}
