import type { Figures } from './figures.ts';

export interface Verdict {
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
}

/** API CPU of one hot read, in milliseconds. */
const apiLimit = 0.35;

/** How much more a province may cost than a county: thirty times the rows. */
const provinceLimit = 2.5;

/** What was promised of the product, and what came of it. */
export function verdictsOf(figures: readonly Figures[]): Verdict[] {
  return figures.flatMap(own => {
    const { contender, isControl } = own.entrant;
    const { target, title } = own.question;
    if (contender.name !== 'product' || isControl || !target) return [];
    return [
      atLeast(`${title}: ≥ ${target.ofRaw.toFixed(2)} of raw`, own.ofRaw.median, target.ofRaw),
      atLeast(
        `${title}: ≥ ${target.ofPostgraphile} × PostGraphile`,
        own.ofPostgraphile.median,
        target.ofPostgraphile,
      ),
      ...atMost(`${title}: API CPU ≤ ${apiLimit} ms`, own.api, apiLimit),
      ...atMost(
        `${title}: on the province ≤ ${provinceLimit} × the county’s CPU`,
        growth(own, figures),
        provinceLimit,
      ),
    ];
  });
}

/** CPU of the product on the province over that on the county, in the same rounds. */
function growth({ question, ...own }: Figures, figures: readonly Figures[]): number | undefined {
  const control = figures.find(({ entrant, question: of }) => entrant.isControl && of === question);
  return control && cpuOf(own) / cpuOf(control);
}

const cpuOf = ({ api = NaN, postgres = NaN }: Pick<Figures, 'api' | 'postgres'>): number => api + postgres;

const atLeast = (target: string, measured: number, least: number): Verdict => ({
  target,
  measured: measured.toFixed(2),
  met: measured >= least,
});

const atMost = (target: string, measured: number | undefined, most: number): Verdict[] =>
  measured === undefined ? [] : [{ target, measured: measured.toFixed(2), met: measured <= most }];
