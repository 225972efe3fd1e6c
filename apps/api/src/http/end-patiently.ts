import type { FastifyInstance } from 'fastify';

const patience = 8000;

/** Closing waits for what is under way, but neither for a next request on its connection nor for ever. */
export function endPatiently(server: FastifyInstance): void {
  let timer: NodeJS.Timeout | undefined;
  server.addHook('preClose', async () => {
    server.server.keepAliveTimeout = 1;
    timer = setTimeout(() => server.server.closeAllConnections(), patience);
  });
  server.addHook('onClose', async () => clearTimeout(timer));
}
