import type { EntityManager } from '@mikro-orm/postgresql';
import { type Arbitrary, assert, asyncProperty, integer } from 'fast-check';
import { type GraphQLSchema, Kind, print } from 'graphql';
import { executorOf } from '../../src/graphql/executor.ts';
import type { Operation } from './operations.ts';
import { Random } from './random.ts';
import type { CursorBook } from './same.ts';
import type { Twin } from './twin.ts';
import type { TwinContext } from './twin-types.ts';

export interface Comparison {
  readonly schema: GraphQLSchema;
  readonly twin: Twin;
  readonly book: CursorBook;
  readonly operations: Arbitrary<Operation>;
  /** Somebody, with a whole context. */
  readonly somebody: (random: Random) => TwinContext;
  readonly em: () => EntityManager;
}

/** How many operations, and from which seed: `READING_RUNS` and `READING_SEED` look closer, or again. */
export const runs = Number(process.env.READING_RUNS ?? 80);
export const seed = Number(process.env.READING_SEED ?? Date.now() % 1_000_000);

/**
 * Asks every operation in several ways and holds each answer against the twin's; throws where they part. Answers which
 * share of the answers held a row, because two empty answers prove nothing.
 */
export async function compare(comparison: Comparison): Promise<number> {
  const ask = asker(comparison);
  const property = asyncProperty(comparison.operations, integer(), async (operation, who) => {
    const random = new Random(who);
    const [one, other] = [comparison.somebody(random), comparison.somebody(random)];
    await ask(operation, operation.variables, one);
    // What is remembered of a document must not depend on who asked first, nor on what was left out.
    await ask(operation, fewerVariables(operation, random), other);
    await ask(operation, operation.variables, other);
  });
  await assert(property, { numRuns: runs, seed, endOnFailure: true });
  return ask.telling();
}

/** Asks once interpreted and once by the executor that compiles what comes back, as its second and third asking are. */
function asker({ schema, twin, book, em }: Comparison) {
  const executors = { 'graphql-js': executorOf(schema, { jit: false }), 'graphql-jit': executorOf(schema) };
  const answered = { all: 0, telling: 0 };
  const ask = async (
    { document, text }: Operation,
    variables: Record<string, unknown>,
    context: TwinContext,
  ): Promise<void> => {
    const wanted = twin.answer(document, variables, context);
    if (wanted.errors)
      throw new Error(`The twin fails: ${wanted.errors.map(({ message }) => message).join()}`);
    answered.all += 1;
    if (/\[\{/.test(JSON.stringify(wanted.data))) answered.telling += 1;
    for (const [name, run] of Object.entries(executors)) {
      const asked = { document, queryHash: text, operationName: null, request: { variables } };
      const got = await run({ ...asked, context: { ...context, em: em() } });
      const fault = got.errors
        ?.map(({ originalError, message }) => originalError?.stack ?? message)
        .join('\n');
      const where = fault ?? book.difference(wanted.data, got.data);
      if (where)
        throw new Error(
          `${name}: ${where}\nas ${JSON.stringify(context.actor)}\nwith ${JSON.stringify(variables)}`,
        );
    }
  };
  return Object.assign(ask, { telling: () => answered.telling / answered.all });
}

/** Left out, a size would grow beyond what is allowed, and a cursor would not fit its order any more. */
const needed = /^Int$|Order$/;

/** Without some of the variables that may be left out. */
function fewerVariables({ document, variables }: Operation, random: Random): Record<string, unknown> {
  const optional = new Set<string>();
  for (const part of document.definitions) {
    if (part.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { type, variable } of part.variableDefinitions ?? []) {
      if (type.kind !== Kind.NON_NULL_TYPE && !needed.test(print(type))) optional.add(variable.name.value);
    }
  }
  return Object.fromEntries(
    Object.entries(variables).filter(([name]) => !optional.has(name) || random.chance(0.5)),
  );
}
