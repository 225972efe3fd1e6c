import { join } from 'node:path';
import { childEnvironment } from './config.ts';
import { type Contender, contenders } from './contenders/index.ts';
import { type Meter, meterOf } from './cpu.ts';
import type { Data, Ground } from './ground.ts';
import { serveNode } from './node-process.ts';
import type { Question } from './questions/index.ts';

/** A contender at work on one database. */
export interface Entrant {
  readonly title: string;
  readonly contender: Contender;
  /** On the county's data, while the others are on the province's. */
  readonly isControl: boolean;
  readonly data: Data;
  readonly address: string;
  readonly api: Meter;
  stop(): Promise<void>;
}

/** Connections to the database of each: the product's own default. */
const poolSize = 8;

/** Starts every contender on the largest data, and the product once more on the county's where that is another. */
export async function openField(ground: Ground): Promise<Entrant[]> {
  const scales = [...ground.data.keys()].toSorted((one, other) => other - one);
  const [largest = 1] = scales;
  const wanted = scales.flatMap(scale =>
    contenders
      .filter(({ name }) => scale === largest || name === 'product')
      .map(contender => ({ contender, scale })),
  );
  const entrants: Entrant[] = [];
  for (const one of wanted) entrants.push(await enter(ground, { ...one, isControl: one.scale !== largest }));
  return entrants;
}

interface Entry extends Pick<Entrant, 'contender' | 'isControl'> {
  readonly scale: number;
}

async function enter({ folder, data }: Ground, { contender, scale, isControl }: Entry): Promise<Entrant> {
  const own = data.get(scale);
  if (!own) throw new Error(`There is no data of scale ${scale}`);
  const isProduct = contender.server === 'product';
  const serving = await serveNode(isProduct ? 'product.js' : 'bench.js', {
    words: isProduct ? [] : ['serve', contender.server],
    log: join(folder, `${contender.name}-${scale}.log`),
    environment: childEnvironment({ ...unhindered, DATABASE_URL: own.url, FIREFLY_DATA: folder }),
  });
  return {
    title: isControl ? `${contender.title}, on one county` : contender.title,
    contender,
    isControl,
    data: own,
    address: serving.address,
    api: meterOf(serving.pid),
    stop: serving.stop,
  };
}

/** Limits per minute would stop the load; they are counted all the same. */
const unhindered = {
  PORT: '0',
  POOL_SIZE: String(poolSize),
  RATE_PER_PRINCIPAL: '100000000',
  RATE_PER_ADDRESS: '100000000',
  MFA_POLICY: 'optional',
};

/** The request of an entrant for a question, as bytes. */
export function requestOf({ contender, data, address }: Entrant, question: Question, token: string): Buffer {
  const { path, body } = contender.ask(question, data.viewer);
  const text = JSON.stringify(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${new URL(address).host}`,
    'accept: application/json',
    'content-type: application/json',
    `authorization: Bearer ${token}`,
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`);
}

/** What an entrant answers to a question. */
export async function answerOf(entrant: Entrant, question: Question, token: string): Promise<unknown> {
  const { path, body } = entrant.contender.ask(question, entrant.data.viewer);
  const response = await fetch(`${entrant.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.json();
}
