import { type Held, holdsAnywhere, scopeOf } from '@firefly/domain/access';
import type { Actor, Context } from '../graphql/context.ts';
import type { Caller, Standing } from '../graphql/limits/index.ts';
import type { AnswerType } from './answer-type.ts';
import type { Trace } from './trace.ts';

/** Of a request's context, what the edge itself needs; resolvers get the whole of it. */
export interface EdgeContext extends Pick<Context, 'language' | 'requestId'> {
  readonly actor?: Pick<Actor, 'account' | 'kind' | 'denied'> & { readonly held: readonly Held[] };
}

/** One operation on its way through the edge. */
export interface Visit {
  readonly context: EdgeContext;
  readonly caller: Caller;
  readonly standing: Standing;
  readonly answerType: AnswerType;
  readonly trace: Trace;
}

/** Under this key the context carries its visit past Apollo, whose plugins see nothing but the context. */
export const visitKey = Symbol('visit');

export type VisitedContext = EdgeContext & { readonly [visitKey]: Visit };

export const visited = (visit: Visit): VisitedContext => ({ ...visit.context, [visitKey]: visit });

export const callerOf = ({ actor }: EdgeContext): Caller => {
  if (!actor) return 'ANONYMOUS';
  return actor.kind === 'INTEGRATOR' ? 'INTEGRATOR' : 'USER';
};

export const standingOf = ({ actor }: EdgeContext): Standing => ({
  signedIn: actor !== undefined,
  readsSchema: actor !== undefined && holdsAnywhere(scopeOf(actor.held, actor.denied, 'schema.read')),
});
