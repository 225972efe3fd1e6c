import { Refusal } from '@firefly/domain/shared';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { type Caller, limits } from './numbers.ts';

/** Parses no further than the caller's tokens, so that a long text costs nothing. */
export function readDocument(source: string, caller: Caller): DocumentNode {
  const max = limits.tokens[caller];
  try {
    return parse(source, { maxTokens: max, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.endsWith('tokens. Parsing aborted.')) throw new Refusal('DOCUMENT_TOO_LONG', { max });
    // What the parser says concerns the caller's own text and tells nothing of the schema.
    throw new Refusal('QUERY_INVALID', { problem: error.message });
  }
}
