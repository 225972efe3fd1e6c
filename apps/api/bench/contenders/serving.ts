import type { AddressInfo } from 'node:net';

/** What a contender serves from, and how it says where it listens. */
export interface Serving {
  readonly databaseUrl: string;
  readonly poolSize: number;
  ready(address: AddressInfo | string | null): void;
}

/** In the words of the product's own log, so that all contenders are waited for in one way. */
export function sayReady(address: AddressInfo | string | null): void {
  if (typeof address !== 'object' || !address) throw new Error('A contender listens on no port');
  process.stdout.write(`${JSON.stringify({ address: `http://127.0.0.1:${address.port}` })}\n`);
}
