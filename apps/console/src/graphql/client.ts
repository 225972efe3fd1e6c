import { cacheExchange, Client, fetchExchange, mapExchange, type Operation } from '@urql/core';
import { failureOf } from './failure.ts';
import { remedy } from './remedies.ts';

export interface ClientOptions {
  /** The language the server should answer in, asked anew for each request. */
  readonly language: () => string;
  /** Called when the server no longer knows us. */
  readonly onSignedOut: () => void;
  /** Called when the server refuses for want of a right. */
  readonly onForbidden: () => void;
}

export interface Connected {
  readonly client: Client;
  /** Asks again what could not be answered while the server did not know us. */
  readonly askAgain: () => void;
}

export function connect({ language, onSignedOut, onForbidden }: ClientOptions): Connected {
  const unanswered = new Map<number, Operation>();

  const client = new Client({
    url: '/graphql',
    // Short queries would otherwise travel by GET, which the server refuses as forgeable.
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'Accept-Language': language(), 'apollo-require-preflight': 'true' },
    }),
    exchanges: [
      mapExchange({
        onError: (error, operation) => {
          const { code } = failureOf(error);
          if (code === 'ELEVATION_NEEDED' && operation.kind === 'query') void askProved(operation);
          if (code === 'FORBIDDEN') onForbidden();
          if (code !== 'UNAUTHENTICATED') return;
          if (operation.kind === 'query') unanswered.set(operation.key, operation);
          onSignedOut();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });

  /** What is sensitive to read is asked again once its reader has proved who they are; `perform` does so for deeds. */
  async function askProved(operation: Operation): Promise<void> {
    if (await remedy('ELEVATION_NEEDED')) client.reexecuteOperation(operation);
  }

  return {
    client,
    askAgain: () => {
      const operations = [...unanswered.values()];
      unanswered.clear();
      for (const operation of operations) client.reexecuteOperation(operation);
    },
  };
}
