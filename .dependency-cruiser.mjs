import { readdirSync } from 'node:fs';

/** Bottom to top, in domain, api and console alike. A module imports only modules above it in this list. */
const modules = `
  units settings people access files desk volunteers residents organizations teams platforms homes mailboxes equipment
  points hours projects needs training activities assessments redemption awards inspections reviews integration overview
`.match(/\w+/g);

/** A room imports only rooms to its left; http and jobs stand beside each other. */
const rooms = {
  'apps/api/src': ['database', 'graphql', 'modules', 'http|jobs'],
  'apps/console/src': ['graphql', 'shared', 'session', 'modules', 'app'],
};

const test = String.raw`\.test\.ts$`;

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

/** A module that is not in the order would be allowed to look anywhere. */
function requirePlaces(folder, names) {
  const folders = readdirSync(new URL(folder, import.meta.url), { withFileTypes: true });
  const lost = folders.filter(entry => entry.isDirectory() && !names.includes(entry.name));
  if (lost.length === 0) return;
  throw new Error(
    `${lost.map(({ name }) => `${folder}/${name}`).join(', ')}: no place in the order of modules`,
  );
}

const ordered = (folder, names) => {
  requirePlaces(folder, names);
  return upward(folder, names);
};

const upward = (folder, names) =>
  names
    .slice(0, -1)
    .map((name, index) =>
      forbid(
        `${name}-does-not-look-up`,
        { path: `^${folder}/(${name})/` },
        { path: `^${folder}/(${names.slice(index + 1).join('|')})/` },
      ),
    );

export default {
  forbidden: [
    // Rows, types and their queries name each other through thunks; a cycle of types alone is none at run time.
    forbid(
      'no-cycle',
      { pathNot: String.raw`[./](entity|types?|queries)\.ts$` },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'domain-imports-nothing',
      { path: '^packages/domain/', pathNot: test },
      { pathNot: '^packages/domain/' },
    ),
    forbid('schema-imports-nothing', { path: '^packages/schema/' }, {}),
    forbid(
      'local-postgres-knows-nobody',
      { path: '^packages/local-postgres/' },
      { path: '^(apps|packages/(?!local-))' },
    ),
    forbid('packages-never-see-the-apps', { path: '^packages/' }, { path: '^apps/' }),
    forbid(
      'console-never-sees-the-api',
      { path: '^apps/console/' },
      { path: '^(apps/api|packages/local-postgres)/' },
    ),
    forbid('api-never-sees-the-console', { path: '^apps/api/' }, { path: '^apps/console/' }),
    forbid('http-and-jobs-stand-apart', { path: '^apps/api/src/http/' }, { path: '^apps/api/src/jobs/' }),
    forbid('jobs-and-http-stand-apart', { path: '^apps/api/src/jobs/' }, { path: '^apps/api/src/http/' }),
    forbid(
      'the-house-is-put-together-at-the-top',
      { path: '^apps/api/src/(database|graphql|modules|http|jobs)/', pathNot: test },
      { path: String.raw`^apps/api/src/(commands/|(main|cli|house|orm|schema)\.ts$)` },
    ),
    forbid(
      'enter-a-module-by-its-door',
      { path: '^(apps/[^/]+/src)/', pathNot: ['^apps/[^/]+/src/modules/[^/]+/', test] },
      { path: String.raw`^apps/[^/]+/src/modules/[^/]+/(?!index\.ts$)` },
    ),
    forbid(
      'enter-another-module-by-its-door',
      { path: '^apps/[^/]+/src/modules/([^/]+)/' },
      { path: String.raw`^apps/[^/]+/src/modules/[^/]+/(?!index\.ts$)`, pathNot: '/src/modules/$1/' },
    ),
    forbid(
      'enter-another-rule-by-its-door',
      { path: '^packages/domain/src/([^/]+)/', pathNot: test },
      { path: String.raw`^packages/domain/src/[^/]+/(?!index\.ts$)`, pathNot: '^packages/domain/src/$1/' },
    ),
    forbid('only-what-exists', {}, { couldNotResolve: true }),
    forbid(
      'only-what-is-declared',
      { path: '^(apps|packages)/[^/]+/src/', pathNot: String.raw`\.(test|fixture|d)\.ts$` },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    ...ordered('packages/domain/src', ['shared', ...modules]),
    ...ordered('apps/api/src/modules', modules),
    ...ordered('apps/console/src/modules', modules),
    ...Object.entries(rooms).flatMap(([folder, names]) => upward(folder, names)),
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/.*/dist/|^apps/console/src/graphql/generated/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.vue', '.json', '.d.ts'],
    },
  },
};
