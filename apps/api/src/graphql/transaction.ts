import { nowhere, scopeOf } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import { getNamedType, type GraphQLField, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import { sqlStateOf } from '../database/sql-state.ts';
import { Answer, idOfResult } from './answer.ts';
import { recordDeed, recordFailure, toldOf } from './audit.ts';
import type { Context, Subject, Work } from './context.ts';
import { claim, type Outcome, settle } from './idempotency.ts';
import type { May } from './may.ts';
import { withoutNulls } from './nulls.ts';
import { type PayloadOf, readUnder, shownBy } from './payload.ts';
import { subjectOf } from './subject.ts';
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
  const shows = shownBy(getNamedType(field.type).name);
  const inputs = Object.fromEntries(field.args.map(argument => [argument.name, argument]));

  async function attempt(
    work: Work,
    args: Record<string, unknown>,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const written = watch(work.em, work.scope);
    const { claimed, earlier } = await claim(work, field.name, args.input);
    const result = earlier ? undefined : await resolve(undefined, args, work, info);
    await work.em.flush();
    const outcome = earlier ?? outcomeOf(result, shows);
    if (!earlier) {
      const { changes, line } = written;
      await recordDeed(work, { ...deed, ...work.subject, ...objectOf(shows, outcome), changes, line });
    }
    await work.em.flush();
    if (claimed) await settle(work, claimed, outcome);
    if (!shows) return result ?? outcome.extras;
    return { ...shownOnce(result), ...(await payload(work, info, shows, outcome)), replayed: !!earlier };
  }

  return async (_, given, context, info) => {
    const args = withoutNulls(given, inputs);
    const subject = subjectOf(args.input);
    for (let tried = 1; ; tried += 1) {
      const work = workOf(context, may, subject);
      try {
        return await committed(work, () => attempt(work, args, info));
      } catch (error) {
        if (tried < tries && retried.has(sqlStateOf(error))) await pause(tried);
        else {
          await recordFailure(context, { ...deed, ...subject }, error);
          throw toldOf(error);
        }
      }
    }
  };
}

async function committed<T>({ em, deadline }: Work, run: () => Promise<T>): Promise<T> {
  await em.begin();
  try {
    const answer = await run();
    if (deadline?.aborted) throw new Refusal('TIMED_OUT');
    await em.commit();
    return answer;
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

/** Each try works on an entity manager of its own, bound to what the permission may reach. */
function workOf(context: Context, may: May, subject: Subject): Work {
  const em = context.em.fork({ clear: true });
  const scope =
    context.actor && may !== 'PUBLIC' ? scopeOf(context.actor.held, context.actor.denied, may) : nowhere;
  em.setFilterParams('scope', { scope });
  return { ...context, em, permission: may, scope, subject };
}

const outcomeOf = (result: unknown, shows: PayloadOf | undefined): Outcome => ({
  resultId: idOfResult(result),
  extras: result instanceof Answer ? result.shown.always : shows ? undefined : wholeOf(result),
});

/** A payload that shows no object has nothing to be read again: it is kept as it was. */
const wholeOf = (result: unknown): Record<string, unknown> | undefined =>
  typeof result === 'object' && result !== null ? { ...result } : undefined;

const shownOnce = (result: unknown) => (result instanceof Answer ? result.shown.once : undefined);

const objectOf = (shows: PayloadOf | undefined, { resultId }: Outcome): Subject =>
  shows && resultId ? { objectType: shows.type, objectId: resultId } : {};

const payload = async (
  work: Work,
  info: GraphQLResolveInfo,
  shows: PayloadOf,
  { resultId, extras }: Outcome,
) => ({
  ...extras,
  [shows.field]: resultId ? await readUnder(work, info, shows, resultId) : null,
});

const pause = (attempt: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, attempt * 20 + Math.random() * 30));
