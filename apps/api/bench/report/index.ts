import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Options } from '../config.ts';
import type { Data } from '../ground.ts';
import type { Sample } from '../rounds.ts';
import type { SigningIn } from '../sign-in.ts';
import { figuresOf } from './figures.ts';
import { circumstances } from './machine.ts';
import { signingInLine, sizeLine, tables, verdictTable } from './tables.ts';
import { verdictsOf } from './targets.ts';

interface Run {
  readonly options: Options;
  readonly data: ReadonlyMap<number, Data>;
  readonly samples: readonly Sample[];
  readonly signingIn: SigningIn | undefined;
}

const file = join(import.meta.dirname, '../../../../docs/benchmarks.md');

/** Prints the run, and puts it into its place in docs/benchmarks.md: the county's, or the province's. */
export async function writeReport({ options, data, samples, signingIn }: Run): Promise<void> {
  const figures = figuresOf(samples);
  const { scale, rounds, seconds, connections } = options;
  const text = [
    `${await circumstances()}.`,
    sizeLine(data.get(scale)?.size),
    `${rounds} rounds of ${seconds} s for each cell, ${connections} connections.`,
    ...tables(figures),
    signingInLine(signingIn),
    verdictTable(verdictsOf(figures)),
  ].join('\n\n');
  console.log(text);
  await putInto(scale === 1 ? 'county' : 'province', text);
}

async function putInto(place: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- ${place} -->`, `<!-- /${place} -->`];
  const page = await readFile(file, 'utf8');
  const [before, rest] = page.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${file} has no place ${begin} … ${end}`);
  await writeFile(file, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}
