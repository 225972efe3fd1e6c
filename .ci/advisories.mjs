import { readFile } from 'node:fs/promises';
import { satisfies } from 'semver';
import { installed } from './installed.mjs';

/** What is installed and known to be unsafe. The list is kept by hand: no service is asked, so the check runs anywhere. */
export async function advisories() {
  const known = JSON.parse(await readFile('advisories.json', 'utf8'));
  const packages = await installed();
  const unsafe = known.flatMap(({ package: name, versions, about }) =>
    packages
      .filter(found => found.name === name && satisfies(found.version, versions, { includePrerelease: true }))
      .map(({ version }) => `${name}@${version}: ${about}`),
  );
  return unsafe.length === 0 ? null : [...new Set(unsafe)].join('\n');
}
