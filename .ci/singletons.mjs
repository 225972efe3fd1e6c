import { readFile } from 'node:fs/promises';

/** Two copies of one of these compile, and then do not recognise each other's objects or settings. */
const names = ['graphql', '@mikro-orm/core', 'kysely', 'pg', 'type-graphql', 'vue'];

/** The lockfile lists a package once for each set of peers it is installed with: each is a copy. */
export async function singletons() {
  const [, copies = ''] = (await readFile('pnpm-lock.yaml', 'utf8')).split('\nsnapshots:\n');
  const installed = [...copies.matchAll(/^ {2}'?(@?[^@'\s]+)(@[^\s']+?)'?:/gm)];
  const wrong = names
    .map(name => installed.filter(([, found]) => found === name))
    .filter(found => found.length !== 1);
  if (wrong.length === 0) return null;
  return wrong
    .map(found => found.map(([, name, version]) => `${name}${version}`).join('\n') || 'one is missing')
    .join('\n');
}
