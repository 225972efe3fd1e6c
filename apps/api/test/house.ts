import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { inject } from 'vitest';
import { readConfig } from '../src/config.ts';
import { asSuperuser, urlsOf } from '../src/database/roles.ts';
import { type House, openHouse } from '../src/house.ts';
import { type Asker, askerAt } from './asker.ts';
import { demoPassword, seededAt, template, testKeys } from './demo.ts';

interface Opening {
  readonly environment?: Readonly<Record<string, string>>;
  readonly console?: string;
  /** Hears every line of the log. */
  readonly log?: (line: string) => void;
}

/** The product as a user meets it, over HTTP, on a county of its own; `clock.now` is the time it lives at. */
export interface TestHouse extends House {
  readonly address: string;
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  readonly headsFile: string;
  readonly filesFolder: string;
  readonly clock: { now: Date };
  /** Every statement of the read layer, in order. */
  readonly statements: string[];
  /** Nobody in particular. */
  readonly anybody: Asker;
  /** A demo account, signed in by token. */
  as(username: string): Promise<Asker>;
}

let cloned = 0;

export async function openTestHouse({ environment = {}, console, log }: Opening = {}): Promise<TestHouse> {
  const superuser = inject('superuser');
  const database = `firefly_${process.pid}_${(cloned += 1)}`;
  await asSuperuser(superuser, client =>
    client.query(`create database ${database} template ${template} owner firefly_owner strategy file_copy`),
  );
  const { app, owner } = urlsOf(superuser, database);
  const folder = mkdtempSync(join(tmpdir(), 'firefly-house-'));
  const headsFile = join(folder, 'audit-heads.jsonl');
  const filesFolder = join(folder, 'files');
  const clock = { now: new Date(seededAt.getTime() + 3_600_000) };
  const statements: string[] = [];
  const house = await openHouse({
    config: readConfig({ PORT: '0', MFA_POLICY: 'optional', POOL_SIZE: '8', ...environment }),
    keys: testKeys,
    logger: log ? pino({ level: 'trace' }, { write: log }) : pino({ level: 'silent' }),
    databaseUrl: app,
    headsFile,
    filesFolder,
    console,
    clock: () => clock.now,
    observe: statement => statements.push(statement),
  });
  const address = await house.server.listen({ host: '127.0.0.1', port: 0 });
  const anybody = askerAt(address);
  return {
    ...house,
    address,
    databaseUrl: app,
    ownerUrl: owner,
    headsFile,
    filesFolder,
    clock,
    statements,
    anybody,
    as: username => anybody.signIn(username, demoPassword),
    async close() {
      await house.close();
      await asSuperuser(superuser, client => client.query(`drop database ${database} with (force)`));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
