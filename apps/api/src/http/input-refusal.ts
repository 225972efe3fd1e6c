import { Refusal } from '@firefly/domain/shared';
import {
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { cleanVariables } from '../graphql/limits/index.ts';

interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation?: OperationDefinitionNode;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> };
}

/**
 * What is wrong with the variables, as graphql-js says it: graphql-jit names only the last part of an input's path.
 * Other errors stay as they are.
 */
export function fullInputErrors(
  errors: readonly GraphQLError[],
  { schema, operation, request }: Operation,
): readonly GraphQLError[] {
  if (!operation?.variableDefinitions || !errors.every(isAboutInput)) return errors;
  const variables = cleanVariables(request.variables ?? {});
  return getVariableValues(schema, operation.variableDefinitions, variables).errors ?? errors;
}

export const isAboutInput = ({ path, message }: GraphQLError): boolean =>
  path === undefined && message.startsWith('Variable "$');

/** Says which input and, where a scalar said it, why. The rest of the message repeats values and names types. */
export function inputRefusal(error: GraphQLError): Refusal {
  const [, variable = ''] = /^Variable "\$(\w+)"/.exec(error.message) ?? [];
  const [, within] = /.* at "\w+\.([\w.[\]]+)"; /s.exec(error.message) ?? [];
  const [, unknown] = /; Field "(\w+)" is not defined by type "\w+"\.[^;]*$/.exec(error.message) ?? [];
  const field = [within, unknown].filter(part => part !== undefined).join('.') || variable;
  return new Refusal('BAD_INPUT', { field, rule: ruleOf(error) });
}

/** The refusal of a scalar stands behind one error or several. */
function ruleOf(error: Error): string {
  if (error instanceof Refusal) return error.code;
  const inner = 'originalError' in error ? error.originalError : undefined;
  return inner instanceof Error ? ruleOf(inner) : 'invalid';
}
