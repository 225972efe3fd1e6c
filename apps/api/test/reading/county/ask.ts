import type { Permission, Reach } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { executorOf } from '../../../src/graphql/executor.ts';
import type { TwinContext } from '../twin-types.ts';
import type { County } from './open.ts';

export const everything: readonly Permission[] = [
  'units.read',
  'teams.read',
  'teams.addMember',
  'people.read',
  'settings.read',
  'settings.own',
];

/** Somebody who holds all permissions of the little county, each as far as these reaches go. */
export const reaching = (...reaches: readonly Reach[]): TwinContext['actor'] => ({
  held: reaches.map(reach => ({ permissions: everything, reach })),
  denied: [],
});

export const county = { kind: 'DIVISION', block: '/1/' } as const satisfies Reach;

interface Question {
  readonly variables?: Record<string, unknown>;
  readonly actor?: TwinContext['actor'] | null;
  readonly em?: EntityManager;
  readonly jit?: boolean;
}

/** Asks as the county's own office unless told otherwise; with graphql-js unless told otherwise. */
export async function ask(
  { schema, orm }: County,
  text: string,
  { variables = {}, actor = reaching(county), em = orm.em.fork(), jit = false }: Question = {},
): Promise<ExecutionResult> {
  const document = documentOf(schema, text);
  const run = executorOf(schema, { jit });
  const context = { em, actor: actor ?? undefined, now: new Date('2026-03-05T00:00:00Z') };
  const asked = { document, queryHash: text, operationName: null, request: { variables }, context };
  if (jit) await run(asked);
  return run(asked);
}

/** Parsed once, as Apollo does, so that what is remembered of a document is met again. */
function documentOf(schema: GraphQLSchema, text: string): DocumentNode {
  const document = documents.get(text) ?? parse(text);
  const faults = validate(schema, document);
  if (faults.length) throw new Error(faults.map(({ message }) => message).join());
  documents.set(text, document);
  return document;
}

const documents = new Map<string, DocumentNode>();

/** What was refused, with its facts: `['BAD_INPUT', { field, rule }]`. */
export function refusal({ errors = [] }: ExecutionResult): readonly unknown[] {
  const cause = (error: GraphQLError | undefined): unknown => error?.originalError;
  const refused = cause(errors[0]);
  return refused instanceof Refusal ? [refused.code, refused.facts] : [errors[0]?.message];
}
