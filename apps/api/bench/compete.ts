import type { Options } from './config.ts';
import { meterOfPostgres } from './cpu.ts';
import { requireEqualAnswers, type Tokens } from './equal.ts';
import { type Entrant, openField } from './field.ts';
import { type Ground, openGround } from './ground.ts';
import { writeReport } from './report/index.ts';
import { runRounds } from './rounds.ts';
import { measureSignIn, signIn } from './sign-in.ts';

const report = (step: string): void => console.error(`bench: ${step}`);

/** One run: data, contenders, equal answers, rounds, report. Whatever it started, it stops. */
export async function compete(options: Options): Promise<void> {
  const ground = await openGround([1, options.scale], report);
  const field: Entrant[] = [];
  try {
    report('starting the contenders');
    field.push(...(await openField(ground)));
    const signInAll = () => tokensFor(field, ground);
    report('comparing the answers');
    await requireEqualAnswers(field, await signInAll());
    const postgres = await meterOfPostgres(ground.superuser);
    const samples = await runRounds({ field, postgres, options, signInAll, report });
    report('signing in');
    const product = field.find(({ contender, isControl }) => contender.name === 'product' && !isControl);
    const signingIn = product && (await measureSignIn(product, ground.password));
    await writeReport({ options, data: ground.data, samples, signingIn });
  } finally {
    for (const entrant of field) await entrant.stop();
    await ground.stop();
  }
}

/** Each entrant is asked with a token of its own database. */
async function tokensFor(field: readonly Entrant[], { password, data }: Ground): Promise<Tokens> {
  const tokens = new Map<unknown, string>();
  for (const one of data.values()) {
    const product = field.find(({ contender, data: own }) => contender.name === 'product' && own === one);
    if (product) tokens.set(one, await signIn(product, one.viewer, password));
  }
  return ({ data: own }) => tokens.get(own) ?? '';
}
