import { chown, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { run } from './run.ts';
import type { Runner } from './runner.ts';

interface Place {
  readonly home: string;
  readonly binaries: Binaries;
  readonly runner: Runner;
  readonly durable: boolean;
  readonly passwordFile: string;
  readonly report: (step: string) => void;
}

/** The same order and case on every system, whatever languages are installed there. */
const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];

/** The folder of the database files, made when missing and owned by whoever will run the server. */
export async function createCluster(place: Place): Promise<string> {
  const cluster = join(place.home, 'cluster');
  await clearUnfinished(place.home);
  if (!(await exists(cluster))) {
    place.report('creating the database');
    await initialise(place, cluster);
  }
  await giveTo(place.runner.owner, place.home);
  return cluster;
}

/** Made under another name first: a cluster is either complete or not there. */
async function initialise(
  { home, binaries, runner, durable, passwordFile }: Place,
  cluster: string,
): Promise<void> {
  const draft = await mkdtemp(join(home, 'unfinished-'));
  await giveTo(runner.owner, home);
  const safety = ['--data-checksums', ...(durable ? [] : ['--no-sync'])];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile];
  await run(runner, [binaries.initdb, '-D', draft, ...access, ...locale, ...safety]);
  await rename(draft, cluster);
}

async function clearUnfinished(home: string): Promise<void> {
  const names = (await readdir(home)).filter(name => name.startsWith('unfinished-'));
  await Promise.all(names.map(name => rm(join(home, name), { recursive: true, force: true })));
}

/** Costs one look when nothing has changed hands. */
async function giveTo(owner: Runner['owner'], folder: string): Promise<void> {
  if (!owner) return;
  const { uid } = await stat(folder);
  const names =
    uid === owner.uid ? await strangers(folder, owner.uid) : await readdir(folder, { recursive: true });
  await Promise.all(names.map(name => chown(join(folder, name), owner.uid, owner.gid)));
  await chown(folder, owner.uid, owner.gid);
}

async function strangers(folder: string, uid: number): Promise<readonly string[]> {
  const names = await readdir(folder);
  const owners = await Promise.all(names.map(async name => (await stat(join(folder, name))).uid));
  return names.filter((_, index) => owners[index] !== uid);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
