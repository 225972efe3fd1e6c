import 'reflect-metadata';
import { readOptions, readServing, usage } from './config.ts';
import { isServer, servers } from './contenders/index.ts';
import { sayReady } from './contenders/serving.ts';
import { compete } from './compete.ts';

/** `bench` competes; `bench serve <contender>` is how it starts one in a process of its own. */
async function main([word, name, ...words]: readonly string[]): Promise<void> {
  if (word === 'serve' && isServer(name)) return servers[name]({ ...readServing(), ready: sayReady });
  await compete(readOptions([word, name, ...words].filter(given => given !== undefined)));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  console.error(usage);
  process.exit(1);
});
