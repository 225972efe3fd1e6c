import type { AnyVariables, Client, CombinedError, TypedDocumentNode } from '@urql/core';
import { failureOf, type Failure } from './failure.ts';
import { remedy } from './remedies.ts';

export type Outcome<Data> =
  | { readonly data: Data; readonly failure?: undefined }
  | { readonly data?: undefined; readonly failure: Failure };

/** Sends a mutation and answers what came of it; it never throws. */
export async function perform<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  const send = async () => outcomeOf(await client.mutation(document, variables).toPromise());
  const outcome = await send();
  return (await remedy(outcome.failure?.code)) ? send() : outcome;
}

/** Asks past the cache: for what must be as it is now. */
export async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  return outcomeOf(await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise());
}

function outcomeOf<Data>({ data, error }: { data?: Data; error?: CombinedError }): Outcome<Data> {
  if (error) return { failure: failureOf(error) };
  if (data === undefined) return { failure: { code: 'UNREADABLE', message: '', facts: {}, fields: {} } };
  return { data };
}
