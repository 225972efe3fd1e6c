import { Refusal } from '@firefly/domain/shared';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Config } from './config.ts';
import { copyHeads } from './database/heads.ts';
import type { Keys } from './database/keys.ts';
import { executorOf } from './graphql/executor.ts';
import { contextsOf } from './http/context.ts';
import { filesRoute } from './http/files-route.ts';
import { createServer } from './http/server.ts';
import { type Running, startSealer } from './jobs/sealer.ts';
import { startWorker, type Worker } from './jobs/worker.ts';
import { migrationStatus } from './migrate.ts';
import { blobsIn } from './modules/files/index.ts';
import { modules, purposesOf } from './modules/index.ts';
import { openOrm } from './orm.ts';
import { openSchema } from './schema.ts';

/** What one process is made of. */
export interface House {
  readonly orm: MikroORM;
  readonly schema: GraphQLSchema;
  readonly server: FastifyInstance;
  /** In the order in which it was opened, backwards. */
  close(): Promise<void>;
}

export interface Plan {
  readonly config: Config;
  readonly keys: Keys;
  readonly logger: Logger;
  readonly databaseUrl: string;
  readonly console?: string;
  /** Where the heads of the audit chain are copied to. */
  readonly headsFile: string;
  /** Where the contents of files lie. */
  readonly filesFolder: string;
  readonly clock?: () => Date;
  readonly observe?: (statement: string) => void;
}

/** Mutations that try a secret: one to a request, so that aliases cannot try many (security.md R5, R32). */
const alone = ['signIn', 'refresh', 'changePassword', 'elevate', 'confirmTotp', 'removeTotp'];

/** A house that stands already, while its database may still be on its way: until it begins, whoever asks is told BUSY. */
export interface WaitingHouse extends House {
  begin(): Promise<void>;
}

/** On a database that is ready. */
export async function openHouse(plan: Plan): Promise<House> {
  const house = await buildHouse(plan);
  await house.begin();
  return house;
}

export async function buildHouse(plan: Plan): Promise<WaitingHouse> {
  const { config, keys, logger, databaseUrl } = plan;
  const orm = await openOrm({ url: databaseUrl, pool: config.poolSize });
  const pool = await poolOf(orm);
  const schema = await openSchema(orm, keys.signing('cursor'), plan.observe);
  const contextOf = contextsOf({ orm, config, keys, clock: plan.clock });
  let jobs: readonly Job[] | undefined;
  const opened: typeof contextOf = async (request, reply) => {
    if (!jobs) throw new Refusal('BUSY');
    return contextOf(request, reply);
  };
  const server = await createServer({
    config,
    logger,
    schema,
    alone,
    executor: executorOf(schema, { jit: config.executor === 'jit' }),
    contextOf: opened,
    files: filesRoute({
      config,
      schema,
      contextOf: opened,
      blobs: blobsIn(plan.filesFolder),
      purposes: purposesOf(modules),
      store: pool,
    }),
    console: plan.console,
    store: pool,
    health: {
      database: async () => (await pool.query('select 1')).rowCount === 1,
      migrations: async () => (await migrationStatus(orm)).pending.length === 0,
      worker: () => jobs?.every(isAlive) ?? false,
    },
    measures: {
      pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
      jobs: () => jobsOf(pool),
    },
  });
  return {
    orm,
    schema,
    server,
    async begin() {
      jobs = config.worker === 'none' ? [] : await startJobs(plan, orm, pool);
    },
    async close() {
      await server.close();
      for (const job of jobs ?? []) await job.stop();
      await orm.close(true);
    },
  };
}

export type Job = Running | Worker;

/** The worker and the sealer: inside every process, or in one of their own (`WORKER`). */
export async function startJobs(
  { keys, logger, headsFile, filesFolder }: Pick<Plan, 'keys' | 'logger' | 'headsFile' | 'filesFolder'>,
  orm: MikroORM,
  pool: Pool,
): Promise<readonly Job[]> {
  const key = keys.signing('audit-heads');
  const sealer = startSealer({ pool, logger, keys, copy: heads => copyHeads(headsFile, key, heads) });
  return [await startWorker({ orm, pool, logger, filesFolder }), sealer];
}

export const poolOf = async (orm: MikroORM): Promise<Pool> => {
  const pool: Pool = await orm.em.getConnection().getNativeClient();
  // Without a listener a lost connection would end the process (security.md R58).
  pool.on('error', () => undefined);
  return pool;
};

const isAlive = (job: Job): boolean => !('isAlive' in job) || job.isAlive();

async function jobsOf(pool: Pool): Promise<{ due: number; lagSeconds: number }> {
  const { rows } = await pool.query<{ due: number; lagSeconds: number }>(`
    select count(*)::int as due, coalesce(extract(epoch from now() - min(run_at)), 0)::float as "lagSeconds"
    from graphile_worker.jobs where run_at <= now() and attempts < max_attempts`);
  return rows[0] ?? { due: 0, lagSeconds: 0 };
}
