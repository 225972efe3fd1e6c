import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { demoAccounts } from '../seed/accounts.ts';
import { type Config, readConfig, WrongSetting } from './config.ts';
import { UnfitDatabase } from './database/open.ts';
import { openHouse, poolOf, startJobs } from './house.ts';
import { drainOnSignal } from './http/drain.ts';
import { listen } from './http/listen.ts';
import { logger } from './logger.ts';
import { openOrm } from './orm.ts';
import { bringUpToDate, demoPassword, type Ground, prepareGround } from './ready.ts';

const report = (step: string): void => logger.info(step);

async function main(): Promise<void> {
  const config = readConfig();
  logger.level = config.logLevel;
  const ground = await prepareGround(config, report);
  await bringUpToDate(config, ground, report);
  await (config.worker === 'only' ? work(config, ground) : serve(config, ground));
}

async function serve(config: Config, { database, keys, headsFile }: Ground): Promise<void> {
  const house = await openHouse({
    config,
    keys,
    logger,
    headsFile,
    databaseUrl: database.app,
    console: consoleFolder(),
  });
  drainOnSignal({ logger, steps: [() => house.close(), () => database.stop()] });
  const address = await listen(house.server, config);
  logger.info({ address, port: Number(new URL(address).port) }, 'listening');
  welcome(config.publicOrigin ?? address, database.embedded ? demoPassword(config) : undefined);
}

/** Nothing but jobs: beside processes that run with WORKER=none. */
async function work(config: Config, { database, keys, headsFile }: Ground): Promise<void> {
  const orm = await openOrm({ url: database.app, pool: config.poolSize });
  const jobs = await startJobs({ keys, logger, headsFile }, orm, await poolOf(orm));
  drainOnSignal({
    logger,
    steps: [...jobs.map(job => () => job.stop()), () => orm.close(true), () => database.stop()],
  });
  logger.info('working');
}

/** For the person at the keyboard: where to go, and with which name. */
function welcome(address: string, demo?: { password: string; file?: string }): void {
  const lines = [
    '',
    `  萤火 Firefly  ${address}`,
    ...(demo
      ? [
          '',
          `  演示账号 Demo accounts, password ${demo.password}`,
          ...demoAccounts.map(({ username, name }) => `    ${username.padEnd(18)}${name}`),
        ]
      : []),
    '',
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** Built beside the api; without it the product speaks GraphQL alone. */
function consoleFolder(): string | undefined {
  const folder = fileURLToPath(new URL('../../console/dist', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}

main().catch((error: unknown) => {
  const expected = error instanceof WrongSetting || error instanceof UnfitDatabase;
  if (expected) process.stderr.write(`firefly: ${error.message}\n`);
  else
    logger.fatal(
      { error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      'could not start',
    );
  process.exit(expected ? 2 : 1);
});
