import { installed } from './installed.mjs';

/** Two copies of one of these compile, and then do not recognise each other's objects or settings. */
const names = ['graphql', '@mikro-orm/core', 'kysely', 'pg', 'type-graphql', 'vue'];

export async function singletons() {
  const packages = await installed();
  const wrong = names
    .map(name => packages.filter(found => found.name === name))
    .filter(found => found.length !== 1);
  if (wrong.length === 0) return null;
  return wrong
    .map(
      found =>
        found.map(({ name, version, peers }) => `${name}@${version}${peers}`).join('\n') || 'one is missing',
    )
    .join('\n');
}
