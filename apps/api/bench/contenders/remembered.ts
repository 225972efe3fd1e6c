import 'reflect-metadata';
import { readConfig } from '../../src/config.ts';
import { executorOf } from '../../src/graphql/executor.ts';
import { contextsOf } from '../../src/http/context.ts';
import { createServer } from '../../src/http/server.ts';
import { logger } from '../../src/logger.ts';
import { openOrm } from '../../src/orm.ts';
import { prepareGround } from '../../src/ready.ts';
import { openSchema } from '../../src/schema.ts';
import type { Serving } from './serving.ts';

/**
 * The product's own server, except that it asks only once who a token stands for: what the session and the rights of
 * each request cost is the difference. It exists for that figure alone; rights would not change while it runs. It
 * counts operations for itself, or its leases would be the other's loss.
 */
export async function serveRemembered({ databaseUrl, poolSize, ready }: Serving): Promise<void> {
  const config = readConfig();
  const { keys } = await prepareGround(config, { report: () => undefined });
  const orm = await openOrm({ url: databaseUrl, pool: poolSize });
  const schema = await openSchema(orm, keys.signing('cursor'));
  const contextOf = contextsOf({ orm, config, keys });
  const known = new Map<string, Awaited<ReturnType<typeof contextOf>>>();
  const server = await createServer({
    config,
    logger,
    schema,
    executor: executorOf(schema),
    health: { database: async () => true, migrations: async () => true, worker: () => true },
    async contextOf(request, reply) {
      const token = request.headers.authorization ?? '';
      const context = known.get(token) ?? (await contextOf(request, reply));
      known.set(token, context);
      return { ...context, em: orm.em.fork(), now: new Date(), requestId: request.id };
    },
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  ready(server.server.address());
}
