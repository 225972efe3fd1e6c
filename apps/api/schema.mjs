// Is the committed contract what the API serves, and does it keep what the one before it promised? `--write` writes it.
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { bundle } from './rolldown.mjs';
import { unlistedBreaks } from './schema-breaks.ts';

const root = join(import.meta.dirname, '..', '..');
const path = 'packages/schema/schema.graphql';
const file = join(root, path);
const list = join(root, 'packages', 'schema', 'breaking.md');

const printed = await print();
if (process.argv.includes('--write')) writeFileSync(file, printed);
if (textOf(file) !== printed)
  complain(`${path} is not what the API serves. Write it: pnpm --filter @firefly/api schema:write`);
else
  for (const found of breaks())
    complain(`Breaks clients, and has no reason in packages/schema/breaking.md: ${found}`);

/** The decorators of the wire types run only when compiled, and what stands in dist may be old. */
async function print() {
  const dir = join(import.meta.dirname, 'node_modules', '.cache', 'schema');
  await build({ ...bundle, input: 'src/schema.ts', output: { ...bundle.output, dir, sourcemap: false } });
  const { contract, sdlOf } = await import(join(dir, 'schema.js'));
  return sdlOf(await contract());
}

function breaks() {
  const before = contractBefore();
  return before ? unlistedBreaks(before, printed, textOf(list)) : [];
}

/** The last committed contract, or where that is this very one, the one it replaced; without a history there is none. */
function contractBefore() {
  const committed = git('show', `HEAD:${path}`);
  if (committed && committed !== printed) return committed;
  const [, before] = git('log', '-2', '--format=%H', '--', path).split('\n');
  return before && git('show', `${before}:${path}`);
}

function git(...words) {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function complain(text) {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

function textOf(name) {
  return existsSync(name) ? readFileSync(name, 'utf8') : '';
}
