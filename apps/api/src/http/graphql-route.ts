import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import { Refusal } from '@firefly/domain/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { RootFields } from './admit.ts';
import { deadline } from './deadline.ts';
import { type ContextOf, gate } from './gate.ts';
import { headersOfData } from './headers.ts';
import type { CounterStore } from './rate.ts';
import { refuse } from './refuse.ts';
import { slots } from './slots.ts';
import { visited, type VisitedContext } from './visit.ts';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<VisitedContext>;
  readonly config: Config;
  readonly contextOf: ContextOf;
  readonly roots: RootFields;
  readonly store?: CounterStore;
  /** Browsers reach the server by TLS. */
  readonly secure: boolean;
}

/** POST /graphql, and GET for queries: within the deadline and the number of requests at once, then the gate, then Apollo. */
export function serveGraphql(server: FastifyInstance, { apollo, ...route }: GraphqlRoute): void {
  const { config } = route;
  const headers = headersOfData(route);
  const enter = slots(config.concurrency);
  const pass = gate(route);
  const handle = fastifyApolloHandler(apollo, {
    async context({ visit }) {
      if (!visit) throw new Refusal('REQUEST_INVALID');
      return visited(visit);
    },
  });
  server.route<{ Reply: string }>({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest(_, reply, done) {
      void reply.headers(headers);
      done();
    },
    async handler(request, reply) {
      const leave = enter('all');
      return deadline({ request, reply, seconds: config.requestDeadline }, async () => {
        try {
          return await pass(request, reply, async () => handle.call(this, request, reply));
        } finally {
          leave();
        }
      });
    },
  });
  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
    url: '/graphql',
    // Before a body is read.
    onRequest: async (request, reply) => refuseMethod(request, reply),
    handler: refuseMethod,
  });
}

const refuseMethod = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuse(new Refusal('METHOD_REFUSED'), request, reply.header('allow', 'GET, POST'));
