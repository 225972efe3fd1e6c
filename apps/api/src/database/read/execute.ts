import { Refusal } from '@firefly/domain/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { takeArguments } from './arguments.ts';
import type { Given, ListArgs } from './given.ts';
import { numberKeys } from './keys.ts';
import { shapeOf } from './memory.ts';
import { modelOf } from './model.ts';
import { Planner } from './plan.ts';
import type { Sql } from './readable.ts';
import { type Rights, scopesOf } from './rights.ts';
import { run } from './run.ts';
import { statementOf } from './statement.ts';

/** What reading needs of a request: where to run, who asks, and when. */
export interface ReadContext {
  readonly em: EntityManager;
  readonly actor?: Rights;
  readonly now: Date;
}

/** What one resolver asks of the database. */
export interface Question {
  /** Tells apart what the same nodes can be asked for. */
  readonly what: string;
  /** Plans the selection, once per document; answers how its statement is written. */
  readonly plan: (planner: Planner) => (like: Given) => Sql;
  readonly only?: Given['only'];
  readonly ids?: Given['ids'];
}

/** What the database said, undefined when it found nothing, and the arguments it was asked with. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly lists: readonly ListArgs[];
}

/** Answers a question in one statement. Whoever asks for nobody gets nothing, loudly. */
export async function execute<Data>(
  { em, actor, now }: ReadContext,
  info: GraphQLResolveInfo,
  question: Question,
): Promise<Answer<Data>> {
  if (!actor) throw new Refusal('UNAUTHENTICATED');
  const model = modelOf(info.schema);
  const { only = {}, ids = [] } = question;
  numberKeys(info);
  const known = model.memory.recall(info.fieldNodes, question.what, () => {
    const planner = new Planner(model, info);
    const write = question.plan(planner);
    return { write, lists: planner.lists, permissions: [...planner.permissions] };
  });
  const asked = {
    variables: info.variableValues,
    cursors: model.cursors,
    outside: Math.max(1, ids.flat().length),
  };
  const lists = takeArguments(known.lists, asked);
  const given: Given = { lists, scopes: scopesOf(actor, known.permissions), only, ids, now };
  const shape = shapeOf(given);
  const statement = known.statements.get(shape) ?? statementOf(known.write(given));
  known.statements.set(shape, statement);
  return { data: await run<Data>({ em, statement, given, observe: model.observe }), lists };
}
