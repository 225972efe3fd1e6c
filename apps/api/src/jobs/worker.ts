import type { MikroORM } from '@mikro-orm/postgresql';
import { Logger as WorkerLogger, parseCronItems, run } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Moment, Payload, Task } from '../graphql/later.ts';
import { modules } from '../modules/index.ts';
import { failureIn } from './failure.ts';
import type { Running } from './sealer.ts';
import { sweep } from './sweep.ts';

interface Working {
  readonly orm: MikroORM;
  readonly pool: Pool;
  readonly logger: Logger;
  readonly filesFolder: string;
}

export interface Worker extends Running {
  isAlive(): boolean;
}

/** Runs what was ordered for after a commit, and what the clock orders. */
export async function startWorker({ orm, pool, logger, filesFolder }: Working): Promise<Worker> {
  const tasks: Record<string, Task> = Object.assign({ sweep }, ...modules.map(module => module.tasks ?? {}));
  let alive = true;
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [name, inUnitOfWork(orm, task, { filesFolder })]),
    ),
    parsedCronItems: parseCronItems([{ task: 'sweep', match: '17 3 * * *' }]),
    logger: quiet(logger),
  });
  runner.promise.catch(() => undefined).finally(() => (alive = false));
  return { isAlive: () => alive, stop: () => runner.stop() };
}

/** A task is one transaction: it happens whole or it is tried again. */
const inUnitOfWork = (orm: MikroORM, task: Task, ground: Omit<Moment, 'now'>) => async (payload: unknown) => {
  await orm.em.fork().transactional(em => task(em, wordsOf(payload), { ...ground, now: new Date() }));
};

/** Its own messages may hold a payload, so only the kind of failure is kept. */
const quiet = (logger: Logger): WorkerLogger =>
  new WorkerLogger(() => (level, _, meta) => {
    if (level === 'error') logger.error(failureIn(meta), 'job failed');
  });

/** A job row comes from the database, so its words are looked at once more. */
const wordsOf = (payload: unknown): Payload =>
  Object.fromEntries(
    Object.entries(payload ?? {}).flatMap(([name, word]) => (typeof word === 'string' ? [[name, word]] : [])),
  );
