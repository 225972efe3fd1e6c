import type { FastifyInstance } from 'fastify';

/** One thing that must be well for the product to serve: answers false or fails when it is not. */
export type Check = () => Promise<boolean> | boolean;

/** By name: database reachable, migrations current, worker alive. */
export type Health = Readonly<Record<string, Check>>;

const patience = 2000;

/** Says whether the process lives, and whether it can serve; an unready answer names what is missing, never why. */
export function serveHealth(server: FastifyInstance, health: Health): void {
  server.get('/livez', (_, reply) => reply.header('cache-control', 'no-store').send({ alive: true }));
  server.get('/readyz', async (_, reply) => {
    const results = await Promise.all(
      Object.entries(health).map(async ([name, check]) => [name, await isWell(check)] as const),
    );
    const ready = results.every(([, well]) => well);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, checks: Object.fromEntries(results) });
  });
}

async function isWell(check: Check): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), patience);
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
