import { nowhere, scopeOf } from '@firefly/domain/access';
import type { EntityManager } from '@mikro-orm/postgresql';
import { getNamedType, type GraphQLField, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import { Answer, idOfResult } from './answer.ts';
import { recordDeed, recordFailure, toldOf } from './audit.ts';
import type { Context, Work } from './context.ts';
import { claim, type Outcome, settle } from './idempotency.ts';
import type { May } from './may.ts';
import { type PayloadOf, readUnder } from './payload.ts';
import { watch } from './watch.ts';

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** Serialization failure and deadlock: the database asks us to try the whole transaction again. */
const retried = new Set(['40001', '40P01']);
const tries = 3;

/**
 * Runs a mutation as one transaction: the key, the effect, the audit row, the jobs and the stored answer commit
 * together or not at all. A refusal is written to the audit in a transaction of its own.
 */
export function inTransaction(field: GraphQLField<unknown, Context>, may: May, resolve: Resolve): Resolve {
  const deed = { operation: field.name, permission: may };
  const shows = getNamedType(field.type).extensions.payloadOf as PayloadOf | undefined;
  const attemptOnce: Resolve = async (source, args, context, info) => {
    const work = workOf(context, may);
    await work.em.begin();
    try {
      const { changes } = watch(work.em, work.scope);
      const { claimed, earlier } = await claim(work, field.name, args.input);
      const result = earlier ? undefined : await resolve(source, args, work, info);
      await work.em.flush();
      const outcome = earlier ?? { resultId: idOfResult(result), extras: result instanceof Answer ? result.shown.always : undefined };
      if (!earlier) recordDeed(work, { ...deed, objectType: shows?.type, objectId: outcome.resultId, changes });
      await work.em.flush();
      if (claimed) await settle(work, claimed, outcome);
      const once = result instanceof Answer ? result.shown.once : undefined;
      const answer = shows ? { ...once, ...(await payload(work, info, shows, outcome)), replayed: !!earlier } : result;
      await work.em.commit();
      return answer;
    } catch (error) {
      await work.em.rollback();
      throw error;
    }
  };
  return async (source, args, context, info) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await attemptOnce(source, args, context, info);
      } catch (error) {
        if (attempt < tries && retried.has(codeOf(error))) await pause(attempt);
        else {
          await recordFailure(context, deed, error);
          throw toldOf(error);
        }
      }
    }
  };
}

/** Each try works on an entity manager of its own, bound to what the permission may reach. */
function workOf(context: Context, may: May): Work {
  const em = context.em.fork({ clear: true }) as EntityManager;
  const scope = context.actor && may !== 'PUBLIC' ? scopeOf(context.actor.held, context.actor.denied, may) : nowhere;
  em.setFilterParams('scope', { scope, actor: context.actor });
  return { ...context, em, permission: may, scope };
}

const payload = async (work: Work, info: GraphQLResolveInfo, shows: PayloadOf, { resultId, extras }: Outcome) => ({
  ...extras,
  [shows.field]: resultId ? await readUnder(work, info, shows, resultId) : null,
});

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, attempt * 20 + Math.random() * 30));
