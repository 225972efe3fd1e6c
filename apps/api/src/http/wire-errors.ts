import { isRefusalCode, Refusal } from '@firefly/domain/shared';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { wireError } from '../graphql/errors.ts';
import { inputRefusal, isAboutInput } from './input-refusal.ts';
import type { Visit } from './visit.ts';

/** An error as callers get it: a code of the closed list and nothing that was not meant for them. */
export interface WiredError extends GraphQLFormattedError {
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

/** Translates what Apollo, an executor or a resolver reported (security.md R8, R14). */
export function wireErrors(
  errors: readonly GraphQLError[],
  { context, standing }: Visit,
): readonly WiredError[] {
  // What is wrong with a document tells of the schema, so it is told to whoever may read that.
  const hidden = errors.some(isAboutDocument) && !standing.readsSchema;
  const told = hidden ? errors.slice(0, 1) : errors;
  return told.map(error => {
    const { message, extensions } = wireError(thrownBy(error, standing.readsSchema), context);
    const { path, locations } = error;
    return {
      message,
      ...(locations && !hidden && { locations }),
      ...(path && { path }),
      extensions: coded(extensions, context.requestId),
    };
  });
}

/** What is behind an error: what was thrown, or what the library's own code means in our words. */
function thrownBy(error: GraphQLError, readsSchema: boolean): unknown {
  if (isRefusalCode(codeOf(error))) return error;
  if (isAboutDocument(error))
    return new Refusal('QUERY_INVALID', readsSchema ? { problem: error.message } : {});
  if (isAboutInput(error)) return inputRefusal(error);
  // Its message may hold a value of a row, and the log must not.
  return error.originalError ?? new Error(`No answer at ${error.path?.join('.') ?? 'the operation'}`);
}

const documentCodes = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

const isAboutDocument = (error: GraphQLError): boolean => documentCodes.includes(codeOf(error));

/** graphql-jit leaves the extensions out where there are none. */
const codeOf = ({ extensions }: Partial<GraphQLError>): string => String(extensions?.code);

const coded = (
  { code, facts, fields }: GraphQLError['extensions'],
  requestId: string,
): WiredError['extensions'] => ({
  code: String(code),
  ...(facts !== undefined && { facts }),
  ...(fields !== undefined && { fields }),
  requestId,
});
