import { Refusal } from '@firefly/domain/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { figures, type Measures } from './figures.ts';
import { refuse } from './refuse.ts';

/** Counts every request, and serves the figures to loopback or to whoever has the token. */
export function serveMetrics(server: FastifyInstance, token: string | undefined, measures: Measures): void {
  const { count, text } = figures(measures);
  server.addHook('onResponse', (request, reply, done) => {
    // Addresses are the caller's choice; only the routes we made may become labels.
    const route = request.routeOptions.url === '/graphql' ? '/graphql' : 'other';
    const codes = request.trace?.codes ?? [];
    count({ route, status: reply.statusCode, seconds: reply.elapsedTime / 1000, codes });
    done();
  });
  server.get('/metrics', async (request, reply) => {
    if (!mayRead(request, token)) return refuse(new Refusal('NOT_FOUND'), request, reply);
    const headers = {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    };
    return reply.headers(headers).send(await text());
  });
}

/** A proxy on this machine speaks from loopback for everybody: what it forwards is not local. */
function mayRead({ socket, headers }: FastifyRequest, token: string | undefined): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded;
  const local = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  if (local && forwarded === undefined) return true;
  return token !== undefined && isSame(headers.authorization ?? '', `Bearer ${token}`);
}

const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
