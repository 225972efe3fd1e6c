// The development loop: what changes in the API is bundled and restarted, the console is served by vite,
// and both stand on the one port, as in the real thing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch as watchFiles } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'rolldown';
import { bundle } from './rolldown.mjs';

const port = process.env.PORT || '4000';
const innerPort = String(await freePort());
const origin = process.env.PUBLIC_ORIGIN || `http://127.0.0.1:${port}`;
const environment = { ...process.env, PORT: innerPort, PUBLIC_ORIGIN: origin };
const consoleFolder = fileURLToPath(new URL('../console', import.meta.url));

const vite = startNode(
  ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', port, '--strictPort'],
  consoleFolder,
);

let api = null;
let turn = Promise.resolve();
let reading;

const watcher = watch(bundle);
watcher.on('event', event => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'BUNDLE_END') turn = turn.then(restart);
  return event.result?.close();
});

// A changed document needs its types anew; vite sees the generated file and reloads.
watchFiles(join(consoleFolder, 'src'), { recursive: true, persistent: false }, (_, file) => {
  if (!file?.endsWith('.documents.ts')) return;
  clearTimeout(reading);
  reading = setTimeout(readDocuments, 50);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void close());
vite.once('exit', () => void close());

async function restart() {
  await end(api);
  api = startNode(['--enable-source-maps', 'dist/main.js'], bundle.cwd);
}

function readDocuments() {
  startNode(['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'], consoleFolder);
}

function startNode(words, cwd) {
  return spawn(process.execPath, words, { cwd, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
}

async function close() {
  await watcher.close();
  await turn;
  await Promise.all([end(api), end(vite)]);
}

async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address();
  server.close();
  return free;
}
