import { readFile } from 'node:fs/promises';

/** The lockfile lists a package once for each set of peers it is installed with: each is a copy. */
export async function installed() {
  const [, copies = ''] = (await readFile('pnpm-lock.yaml', 'utf8')).split('\nsnapshots:\n');
  return [...copies.matchAll(/^ {2}'?(@?[^@'\s]+)@([^\s'(]+)(\S*?)'?:/gm)].map(
    ([, name, version, peers]) => ({ name, version, peers }),
  );
}
