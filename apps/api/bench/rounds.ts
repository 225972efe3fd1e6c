import type { Options } from './config.ts';
import type { Meter } from './cpu.ts';
import type { Tokens } from './equal.ts';
import { type Entrant, requestOf } from './field.ts';
import { ask } from './load.ts';
import { type Question, questions } from './questions/index.ts';

/** What one entrant did with one question in one round; CPU in milliseconds a request. */
export interface Sample {
  readonly entrant: Entrant;
  readonly question: Question;
  readonly round: number;
  readonly requests: number;
  readonly api: number | undefined;
  readonly postgres: number | undefined;
  /** Of what asks: it runs on the same cores. */
  readonly asking: number;
}

interface Plan {
  readonly field: readonly Entrant[];
  readonly postgres: Meter;
  readonly options: Options;
  readonly signInAll: () => Promise<Tokens>;
  readonly report: (step: string) => void;
}

/** Everybody in turn, forwards in one round and backwards in the next, so that a disturbance is nobody's in particular. */
export async function runRounds({ field, options, signInAll, report, ...plan }: Plan): Promise<Sample[]> {
  const samples: Sample[] = [];
  // Round 0 warms up: compilers, caches, prepared statements.
  const warmer = { ...options, seconds: options.seconds * 3 };
  for (let round = 0; round <= options.rounds; round += 1) {
    report(round ? `round ${round} of ${options.rounds}` : 'warming up');
    const tokens = await signInAll();
    for (const question of questions) {
      for (const entrant of round % 2 ? field : field.toReversed()) {
        const sample = await measure({
          ...plan,
          entrant,
          question,
          tokens,
          options: round ? options : warmer,
        });
        if (round) samples.push({ ...sample, round });
      }
    }
  }
  return samples;
}

interface Turn extends Pick<Plan, 'postgres' | 'options'> {
  readonly entrant: Entrant;
  readonly question: Question;
  readonly tokens: Tokens;
}

async function measure({
  entrant,
  question,
  tokens,
  options,
  postgres,
}: Turn): Promise<Omit<Sample, 'round'>> {
  const request = requestOf(entrant, question, tokens(entrant));
  const before = { api: entrant.api(), postgres: postgres(), own: process.cpuUsage() };
  const { requests, seconds } = await ask({ ...options, address: entrant.address, request });
  const own = process.cpuUsage(before.own);
  const each = (then: number | undefined, now: number | undefined): number | undefined =>
    then === undefined || now === undefined ? undefined : (now - then) / requests;
  return {
    entrant,
    question,
    requests: requests / seconds,
    api: each(before.api, entrant.api()),
    postgres: each(before.postgres, postgres()),
    asking: (own.user + own.system) / 1000 / requests,
  };
}
