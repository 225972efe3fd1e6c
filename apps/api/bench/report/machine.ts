import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { createRequire } from 'node:module';

/** What it was measured on and with; nothing that says whose machine it is. */
export async function circumstances(): Promise<string> {
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  const versions = await Promise.all(packages.map(async name => `${name} ${await versionOf(name)}`));
  return [
    `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores shared by everything (load at the end ${load.toFixed(1)})`,
    `${memory} GB, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    ...versions,
  ].join(', ');
}

const packages = ['@apollo/server', 'fastify', 'graphql', 'graphql-jit', 'pg', 'postgraphile'];

const require = createRequire(import.meta.url);

/** Not every package lets its manifest be required, so it is looked for where packages lie. */
async function versionOf(name: string): Promise<string> {
  for (const folder of require.resolve.paths(name) ?? []) {
    const text = await readFile(`${folder}/${name}/package.json`, 'utf8').catch(() => '');
    const [, version] = /"version": "([^"]+)"/.exec(text) ?? [];
    if (version) return version;
  }
  return '?';
}
