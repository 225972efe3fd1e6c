import fastifyStatic from '@fastify/static';
import { Refusal } from '@firefly/domain/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { resolve } from 'node:path';
import { refuse } from './refuse.ts';

/** Serves the console's built files, and its first page for every address that is a page of the console. */
export async function serveConsole(server: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder !== undefined) {
    const root = resolve(folder);
    await server.register(fastifyStatic, {
      root,
      wildcard: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(path.slice(root.length))),
    });
  }
  server.setNotFoundHandler((request, reply) => {
    if (folder === undefined || !isPage(request)) return refuse(new Refusal('NOT_FOUND'), request, reply);
    return reply.sendFile('index.html');
  });
}

/** The build names what stands in assets/ by its content; the first page names them and must never be old. */
function cachingOf(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return path.startsWith('/index.html') ? 'no-store' : 'no-cache';
}

/** An address that a person opens, not a file that a page misses. */
const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  !/\.\w+$/.test(url.split('?')[0] ?? '') &&
  (headers.accept?.includes('text/html') ?? false);
