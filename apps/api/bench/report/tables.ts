import type { Size } from '../county/fill.ts';
import { questions } from '../questions/index.ts';
import type { SigningIn } from '../sign-in.ts';
import type { Figures, Ratio } from './figures.ts';
import type { Verdict } from './targets.ts';

/** One table a question, one line a contender. */
export const tables = (figures: readonly Figures[]): string[] =>
  questions.flatMap(question => [
    `### ${capitalised(question.title)}`,
    table(
      ['', 'req/s', 'of raw', '× PostGraphile', 'API CPU ms', 'Postgres CPU ms', 'asking CPU ms'],
      figures
        .filter(one => one.question === question)
        .map(({ entrant, requests, ofRaw, ofPostgraphile, api, postgres, asking }) => [
          entrant.title,
          String(Math.round(requests)),
          spread(ofRaw),
          spread(ofPostgraphile),
          milliseconds(api),
          milliseconds(postgres),
          milliseconds(asking),
        ]),
    ),
  ]);

export const verdictTable = (verdicts: readonly Verdict[]): string =>
  [
    '### Targets\n',
    table(
      ['target', 'measured', ''],
      verdicts.map(({ target, measured, met }) => [target, measured, met ? 'met' : '**missed**']),
    ),
  ].join('\n');

export const sizeLine = (size: Size | undefined): string =>
  `Data: ${Object.entries(size ?? {})
    .map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
    .join(', ')}.`;

export const signingInLine = (signingIn: SigningIn | undefined): string =>
  signingIn
    ? `From the password to the answer of \`me\`: ${signingIn.milliseconds.toFixed(0)} ms (median of one after another), ` +
      `${signingIn.apiCpu?.toFixed(0) ?? '–'} ms of API CPU, nearly all of it the hash of the password, which is meant to cost.`
    : '';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at ? '--:' : '---'));
  return [head, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

const spread = ({ median, least, most }: Ratio): string =>
  `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;

const milliseconds = (value: number | undefined): string => value?.toFixed(3) ?? '–';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
