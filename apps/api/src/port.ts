import { fastify } from 'fastify';
import type { Config } from './config.ts';
import { listen } from './http/listen.ts';

/** A port that is taken is named before anything is made on the disk. */
export async function requirePort(config: Pick<Config, 'host' | 'port'>): Promise<void> {
  const nobody = fastify();
  await listen(nobody, config);
  await nobody.close();
}
