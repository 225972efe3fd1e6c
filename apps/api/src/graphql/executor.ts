import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { alone, decided, switchesOf, undecided } from './executor.switches.ts';

/** What Apollo's gateway hands over; only this much of it is used. */
interface Asked {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | null;
  readonly request: { readonly variables?: Record<string, unknown> };
  readonly context: object;
}

interface Options {
  /** False runs everything with graphql-js, the reference. */
  readonly jit?: boolean;
  /** How many operations to keep ready. */
  readonly most?: number;
}

type Run = (
  context: object,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult> | ExecutionResult;

/** An operation whose switches are decided, and how it runs. */
interface Ready {
  readonly document: DocumentNode;
  run: Run;
  uses: number;
}

/** An operation is compiled when it comes back: compiling costs as much as many runs, and most new ones never do. */
const compiledFrom = 2;

/**
 * Runs operations for Apollo, compiled by graphql-jit. `@skip` and `@include` are decided first and variables get their
 * defaults first, because graphql-jit answers wrongly where conditions meet merged fields, and refuses an absent
 * variable of a non-null type although it has a default.
 */
export function executorOf(schema: GraphQLSchema, { jit = true, most = 500 }: Options = {}) {
  const kept = new LRUCache<string, Ready>({ max: most });
  return async ({
    document,
    queryHash,
    operationName,
    request,
    context,
  }: Asked): Promise<ExecutionResult> => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [new GraphQLError('The document has no such operation')] };
    const variables = withDefaults(operation, request.variables ?? {});
    const single = alone(document, operation);
    const switches = switchesOf(single);
    const definitions = switches.length ? (operation.variableDefinitions ?? []) : [];
    const { errors, coerced: values = {} } = getVariableValues(schema, definitions, variables);
    if (errors) return { errors };
    const unclear = undecided(switches, values);
    if (unclear !== undefined)
      return { errors: [new GraphQLError(`The condition $${unclear} must be true or false`)] };
    const key = [queryHash, operationName ?? '', ...switches.map(name => String(values[name]))].join(' ');
    const ready = kept.get(key) ?? interpreted(schema, decided(single, values));
    if (!ready.uses) kept.set(key, ready);
    ready.uses += 1;
    if (jit && ready.uses === compiledFrom) ready.run = compiled(schema, ready);
    return ready.run(context, variables);
  };
}

function interpreted(schema: GraphQLSchema, document: DocumentNode): Ready {
  const run: Run = (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues });
  return { run, document, uses: 0 };
}

/**
 * What graphql-jit cannot compile goes on being interpreted, and so does an operation whose variables it refuses: it
 * has not run, and graphql-js refuses with the reason of the scalar.
 */
function compiled(schema: GraphQLSchema, { document, run }: Ready): Run {
  const query = compileQuery(schema, document);
  if (!isCompiledQuery(query)) return run;
  return (context, variables) => {
    const result = query.query(undefined, context, variables);
    return result instanceof Promise || result.data !== undefined ? result : run(context, variables);
  };
}

function withDefaults(operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const variables = { ...given };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (defaultValue && variables[name] === undefined) variables[name] = valueFromASTUntyped(defaultValue);
  }
  return variables;
}
