import { Refusal } from '@firefly/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { holdVariables } from '../graphql/limits/index.ts';
import { addressKey } from './address.ts';
import { admit, type RootFields } from './admit.ts';
import { answerTypeOf } from './answer-type.ts';
import { holdToSameSite } from './cross-site.ts';
import { documents } from './documents.ts';
import { operationRequestOf } from './operation-request.ts';
import type { CounterStore } from './rate.ts';
import { slots } from './slots.ts';
import { throttle } from './throttle.ts';
import { callerOf, type EdgeContext, standingOf } from './visit.ts';

/** Who asks, from the request; the reply hands out and takes back the session's cookie. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<EdgeContext>;

interface Gate {
  readonly config: Config;
  readonly contextOf: ContextOf;
  readonly roots: RootFields;
  readonly store?: CounterStore;
}

type Pass = <Answer>(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Promise<Answer>,
) => Promise<Answer>;

/**
 * What an operation passes before Apollo sees it, cheapest first: where it comes from, what it says, who asks, how much
 * that caller has under way and had this minute, and what the document amounts to.
 */
export function gate({ config, contextOf, roots, store }: Gate): Pass {
  const read = documents();
  const enter = slots(config.concurrencyPerPrincipal);
  const count = throttle(config, store);

  return async (request, reply, answer) => {
    holdToSameSite(request, config.publicOrigin);
    const answerType = answerTypeOf(request.headers.accept);
    if (!answerType) throw new Refusal('ANSWER_TYPE_REFUSED');
    const asked = operationRequestOf(request);
    holdVariables(asked.variables);
    const context = await contextOf(request, reply);
    const { trace = { codes: [] } } = request;
    trace.principal = context.actor?.account;
    const visit = { context, caller: callerOf(context), standing: standingOf(context), answerType, trace };
    const { signedIn } = visit.standing;
    const key = context.actor?.account ?? addressKey(request.ip);
    const leave = enter(key);
    try {
      await count(reply, { key, signedIn, operations: 1 });
      const operations = admit(
        read(asked.query, visit.caller),
        { ...visit, asked, method: request.method },
        roots,
      );
      if (operations > 1) await count(reply, { key, signedIn, operations: operations - 1 });
      request.visit = visit;
      return await answer();
    } finally {
      leave();
    }
  };
}
