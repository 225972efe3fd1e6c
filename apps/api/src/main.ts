import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from './config.ts';
import { untilReady } from './database/waiting.ts';
import { buildHouse, type Job, poolOf, startJobs } from './house.ts';
import { drainOnSignal } from './http/drain.ts';
import { listen } from './http/listen.ts';
import { logger } from './logger.ts';
import { openOrm } from './orm.ts';
import { requirePort } from './port.ts';
import { bringUpToDate, type Demo, type Ground, offerDemo, prepareGround } from './ready.ts';
import { sentenceOf } from './sentence.ts';
import { welcome } from './welcome.ts';

const report = (step: string): void => logger.info(step);

async function main(): Promise<void> {
  const config = readConfig();
  logger.level = config.logLevel;
  if (config.worker !== 'only') await requirePort(config);
  const ground = await prepareGround(config, { report });
  void ground.database.lost.then(() => end(new Error('The embedded database has ended')));
  if (ground.database.embedded) await bringUpToDate(ground, report);
  const demo = await offerDemo(config, ground, report);
  const settled = readConfig(undefined, { demo: demo !== 'none' });
  await (config.worker === 'only' ? work(settled, ground) : serve(settled, ground, demo));
}

/** A port that is open says 503 while the database is awaited. */
async function serve(config: Config, ground: Ground, demo: Demo): Promise<void> {
  const { database, keys, headsFile, filesFolder } = ground;
  const house = await buildHouse({
    config,
    keys,
    logger,
    headsFile,
    filesFolder,
    databaseUrl: database.app,
    console: consoleFolder(),
  });
  drainOnSignal({ logger, steps: [() => house.close(), () => database.stop()] });
  let address = '';
  const openPort = async (): Promise<void> => {
    if (address) return;
    address = await listen(house.server, config);
    logger.info({ address, port: Number(new URL(address).port) }, 'listening');
  };
  await untilReady({ logger, prepare: begin(ground, () => house.begin()), meanwhile: openPort });
  await openPort();
  logger.info('ready');
  welcome(config.publicOrigin ?? address, demo, config);
}

/** Nothing but jobs: beside processes that run with WORKER=none. */
async function work(config: Config, ground: Ground): Promise<void> {
  const { database, keys, headsFile, filesFolder } = ground;
  const orm = await openOrm({ url: database.app, pool: config.poolSize });
  const pool = await poolOf(orm);
  let jobs: readonly Job[] = [];
  const stopJobs = () => Promise.all(jobs.map(job => job.stop()));
  drainOnSignal({ logger, steps: [stopJobs, () => orm.close(true), () => database.stop()] });
  const start = async (): Promise<void> => {
    jobs = await startJobs({ keys, logger, headsFile, filesFolder }, orm, pool);
  };
  await untilReady({ logger, prepare: begin(ground, start) });
  logger.info('working');
}

/** The embedded database is up to date before anything stands on it. */
const begin = (ground: Ground, start: () => Promise<void>) => async (): Promise<void> => {
  if (!ground.database.embedded) await bringUpToDate(ground, report);
  await start();
};

/** Built beside the api; without it the product speaks GraphQL alone. */
function consoleFolder(): string | undefined {
  const folder = fileURLToPath(new URL('../../console/dist', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}

/** 2 with a plain sentence for what a person can put right, else 1, which asks a supervisor for a new start. */
function end(error: unknown): void {
  const sentence = sentenceOf(error);
  if (sentence) process.stderr.write(`firefly: ${sentence}\n`);
  else
    logger.fatal(
      { error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      'cannot go on',
    );
  process.exit(sentence ? 2 : 1);
}

main().catch(end);
