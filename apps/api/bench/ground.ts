import { startPostgres } from '@firefly/local-postgres';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asSuperuser, urlsOf } from '../src/database/roles.ts';
import { childEnvironment } from './config.ts';
import { fillCounties, type Size } from './county/fill.ts';
import { runNode } from './node-process.ts';
import type { Viewer } from './questions/index.ts';

/** One database of the bench. */
export interface Data {
  readonly url: string;
  readonly size: Size;
  readonly viewer: Viewer;
}

/** A server of PostgreSQL of our own, with the county and, when more is asked for, the province. */
export interface Ground {
  readonly folder: string;
  readonly password: string;
  readonly superuser: string;
  readonly data: ReadonlyMap<number, Data>;
  stop(): Promise<void>;
}

const username = 'civil.county';

/** Everything lies in a folder of its own, which goes with the run. */
export async function openGround(scales: readonly number[], report: (step: string) => void): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'firefly-bench-'));
  const password = `Bench-${randomBytes(12).toString('base64url')}-7`;
  report('planting the county');
  await runNode('cli.js', {
    words: ['seed', '--profile', 'demo'],
    environment: childEnvironment({ FIREFLY_DATA: folder, FIREFLY_DEMO_PASSWORD: password }),
  });
  const server = await startPostgres({ folder: join(folder, 'postgres') });
  const data = new Map<number, Data>();
  for (const scale of new Set(scales)) {
    report(`filling ${scale === 1 ? 'it to its published size' : `${scale} counties; this takes minutes`}`);
    data.set(scale, await openData(server.url, scale));
  }
  return {
    folder,
    password,
    superuser: server.url,
    data,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openData(superuser: string, scale: number): Promise<Data> {
  const database = `bench_${scale}`;
  await asSuperuser(superuser, client =>
    client.query(`create database ${database} template firefly owner firefly_owner`),
  );
  const { owner, app } = urlsOf(superuser, database);
  const size = await fillCounties(owner, scale);
  const viewer = await asSuperuser(owner, async client => {
    await client.query(unificationCount);
    const { rows } = await client.query<Viewer>(viewerOf, [username]);
    return rows[0];
  });
  if (!viewer) throw new Error(`${username} was not planted`);
  return { url: app, size, viewer };
}

/** PostGraphile counts what is met by a function, as its users would; it cannot filter by a column without an index. */
const unificationCount = `
  create function team_unification_count(t team) returns int stable language sql
  return (select count(*)::int from unification u where u.team_id = t.id and u.met)`;

const viewerOf = `
  select a.username, d.path as block, a.department_id as line
  from account a join division d on d.id = a.division_id where a.username = $1`;
