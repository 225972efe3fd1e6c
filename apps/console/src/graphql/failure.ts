import type { CombinedError } from '@urql/core';

/** Why an operation did not do what was asked, read from the wire once and for all. */
export interface Failure {
  /** A refusal code of the contract, or one of our own: OFFLINE (no answer), UNREADABLE (an answer that is none). */
  readonly code: string;
  /** The server's sentence in the reader's language; empty when the server said nothing. */
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Which rules which input field broke. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly requestId?: string;
}

export function failureOf(error: CombinedError): Failure {
  const first = error.graphQLErrors[0];
  if (!first) return silence(error.response);
  const { code, facts, fields, requestId } = first.extensions;
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    facts: isRecord(facts) ? facts : {},
    fields: fieldsOf(fields),
    requestId: typeof requestId === 'string' ? requestId : undefined,
  };
}

function silence(response: unknown): Failure {
  const answered = response instanceof Response;
  const requestId = answered ? (response.headers.get('x-request-id') ?? undefined) : undefined;
  return { code: answered ? 'UNREADABLE' : 'OFFLINE', message: '', facts: {}, fields: {}, requestId };
}

/** `input.rows.0.name` is our field `name`. */
function fieldsOf(fields: unknown): Record<string, readonly string[]> {
  if (!isRecord(fields)) return {};
  return Object.fromEntries(
    Object.entries(fields).map(([path, rules]) => [
      path.split('.').at(-1) ?? path,
      [rules].flat().map(String),
    ]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
