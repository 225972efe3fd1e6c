// Every wall of the house, one after the other by name. `npm run check` runs this file.
import { availableParallelism } from 'node:os';
import { advisories } from './advisories.mjs';
import { finish } from './finish.mjs';
import { singletons } from './singletons.mjs';
import { texts } from './texts.mjs';

const turbo = task => ['turbo', 'run', task, '--output-logs=errors-only'];

/** The documents come first: the others read what is generated from them. */
const documents = ['documents', turbo('codegen')];

const steps = [
  ['types', turbo('types')],
  ['schema', turbo('schema')],
  ['format', ['oxfmt', '--check', '.']],
  ['lint', ['oxlint']],
  ['order of modules', ['depcruise', '--config', '.dependency-cruiser.mjs', 'apps', 'packages']],
  ['dead code', ['knip']],
  ['singletons', singletons],
  ['advisories', advisories],
  ['texts', texts],
];

/** How many of the steps are in order and how many are not. */
export async function check() {
  const results = [await finish(documents)];
  const waiting = [...steps];
  const lane = async () => {
    for (let step; (step = waiting.shift());) results.push(await finish(step));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, lane));
  return { passed: results.filter(Boolean).length, failed: results.filter(result => !result).length };
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const { passed, failed } = await check();
  console.log(failed === 0 ? `all ${passed} checks passed` : `${failed} of ${passed + failed} checks failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
