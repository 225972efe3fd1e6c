import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/core';
import { failureOf } from './failure.ts';

export interface ClientOptions {
  /** The language the server should answer in, asked anew for each request. */
  readonly language: () => string;
  /** Called when the server no longer knows us. */
  readonly onSignedOut: () => void;
}

export function createClient({ language, onSignedOut }: ClientOptions): Client {
  return new Client({
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
        onError: (error) => {
          if (failureOf(error).code === 'UNAUTHENTICATED') onSignedOut();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
