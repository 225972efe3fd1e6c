import 'reflect-metadata';
import { startPostgres } from '@firefly/local-postgres';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../src/database/roles.ts';
import { migrateUp } from '../src/migrate.ts';
import { openOrm } from '../src/orm.ts';
import { seedDemo } from '../seed/demo.ts';
import { demoPassword, seededAt, template, testKeys } from './demo.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    superuser: string;
  }
}

/** One server for all test files, and one county that each of them clones: a clone takes thirty milliseconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'firefly-test-'));
  const server = await startPostgres({ folder, durable: false });
  const { owner, app } = await prepareDatabase(server.url, template);
  await migrateUp(owner);
  const orm = await openOrm({ url: app, statementTimeout: 0 });
  await seedDemo(orm, { password: demoPassword, keys: testKeys, now: seededAt });
  await orm.close(true);
  project.provide('superuser', server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
