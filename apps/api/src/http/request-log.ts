import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** One line per operation: what kind, by whom, how long, with what outcome; nothing that a person typed. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onRequest', (request, reply, done) => {
    request.trace = { codes: [] };
    void reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { codes, operation, ...rest } = request.trace ?? { codes: [] };
    const isOperation = request.routeOptions.url === '/graphql';
    logger[isOperation ? 'info' : 'debug'](
      {
        requestId: request.id,
        ...rest,
        operation: operation && withoutNumbers(operation),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        code: codes[0],
      },
      isOperation ? 'operation' : 'request',
    );
    done();
  });
}

/** A client may name its operation as it likes, and a number in it could be somebody's. */
const withoutNumbers = (name: string): string => name.slice(0, 64).replace(/\d{4,}/g, '#');
