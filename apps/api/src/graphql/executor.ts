import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { decided, switchesOf } from './executor.switches.ts';

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
  /** How many documents to keep ready. */
  readonly most?: number;
}

type Run = (
  context: object,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult> | ExecutionResult;

/** A document whose directives are decided, and how it runs. */
interface Ready {
  run: Run;
  readonly document: DocumentNode;
  uses: number;
}

/** A document is compiled when it comes back: compiling costs as much as many runs, and most new ones never do. */
const compiledFrom = 2;

/**
 * Runs documents for Apollo, compiled by graphql-jit. `@skip` and `@include` are decided first and variables get their
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
    const variables = withDefaults(operation, request.variables ?? {});
    const switches = switchesOf(document);
    const definitions = switches.length ? (operation?.variableDefinitions ?? []) : [];
    const { errors, coerced: values = {} } = getVariableValues(schema, definitions, variables);
    if (errors) return { errors };
    const key = [
      queryHash,
      operationName ?? '',
      ...switches.map(name => (values[name] === true ? 1 : 0)),
    ].join(' ');
    const ready = kept.get(key) ?? interpreted(schema, decided(document, values), operationName);
    kept.set(key, ready);
    ready.uses += 1;
    if (jit && ready.uses === compiledFrom) ready.run = compiled(schema, ready, operationName);
    return ready.run(context, variables);
  };
}

function interpreted(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Ready {
  const run: Run = (contextValue, variableValues) =>
    execute({ schema, document, operationName, contextValue, variableValues });
  return { run, document, uses: 0 };
}

/** What graphql-jit cannot compile goes on being interpreted. */
function compiled(schema: GraphQLSchema, { document, run }: Ready, operationName: string | null): Run {
  const query = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(query) ? (context, variables) => query.query(undefined, context, variables) : run;
}

function withDefaults(operation: OperationDefinitionNode | null | undefined, given: Record<string, unknown>) {
  const variables = { ...given };
  for (const { variable, defaultValue } of operation?.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (defaultValue && variables[name] === undefined) variables[name] = valueFromASTUntyped(defaultValue);
  }
  return variables;
}
