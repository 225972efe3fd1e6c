import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import type { Serving } from './serving.ts';

/** The peer: its plainest preset over the same tables, with as many connections, and nobody asked who they are. */
export async function servePostgraphile({ databaseUrl, poolSize, ready }: Serving): Promise<void> {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: poolSize } }),
    ],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  server.listen(0, '127.0.0.1', () => ready(server.address()));
}
