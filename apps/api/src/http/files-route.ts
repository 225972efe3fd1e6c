import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { graphqlJson } from './answer-type.ts';
import { deadline } from './deadline.ts';
import { downloads } from './download.ts';
import type { Reception } from './file-visitor.ts';
import { headersOfData } from './headers.ts';
import { refuser } from './refuse.ts';
import { type Storage, uploads } from './upload.ts';

export interface FilesRoute extends Storage, Reception {
  readonly schema: GraphQLSchema;
}

/** POST /files takes a file as a draft, GET /files/… gives one out; both for somebody signed in, and nobody else. */
export const filesRoute =
  (route: FilesRoute) =>
  (server: FastifyInstance, { secure }: { readonly secure: boolean }): void => {
    const seconds = route.config.requestDeadline;
    const headers = {
      ...headersOfData({ secure }),
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    };
    const take = uploads(route);
    const give = downloads(route);
    void server.register(async scope => {
      scope.removeAllContentTypeParsers();
      // Who asks is known before a byte of the content is read.
      scope.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
      scope.setErrorHandler(refuser(graphqlJson));
      scope.addHook('onRequest', async (_, reply) => void reply.headers(headers));
      scope.post('/files', (request, reply) =>
        deadline({ request, reply, seconds }, () => take(request, reply)),
      );
      scope.get<{ Params: { id: string } }>('/files/:id', (request, reply) =>
        deadline({ request, reply, seconds }, () => give(request, reply)),
      );
    });
  };
