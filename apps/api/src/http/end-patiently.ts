import type { FastifyInstance } from 'fastify';

const patience = 8000;

/** Closing waits for what is under way, but not for a caller who never takes the answer. */
export function endPatiently(server: FastifyInstance): void {
  let timer: NodeJS.Timeout | undefined;
  server.addHook('preClose', async () => {
    timer = setTimeout(() => server.server.closeAllConnections(), patience);
  });
  // A connection that was busy when closing began would otherwise stay open for a next request.
  server.addHook('onSend', async (_, reply) => {
    if (timer) void reply.header('connection', 'close');
  });
  server.addHook('onClose', async () => clearTimeout(timer));
}
