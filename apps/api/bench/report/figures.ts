import type { Entrant } from '../field.ts';
import type { Question } from '../questions/index.ts';
import type { Sample } from '../rounds.ts';

/** A ratio, and between which values it lay in the single rounds. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** One entrant's rounds with one question, as medians. */
export interface Figures {
  readonly entrant: Entrant;
  readonly question: Question;
  readonly requests: number;
  readonly ofRaw: Ratio;
  readonly ofPostgraphile: Ratio;
  readonly api: number | undefined;
  readonly postgres: number | undefined;
  readonly asking: number;
}

export function figuresOf(samples: readonly Sample[]): Figures[] {
  const groups = Map.groupBy(samples, ({ entrant, question }) => `${entrant.title} ${question.name}`);
  return [...groups.values()].flatMap(own => {
    const [first] = own;
    if (!first) return [];
    const { entrant, question } = first;
    return [
      {
        entrant,
        question,
        requests: median(own.map(({ requests }) => requests)),
        ofRaw: ratio(own, samples, 'raw'),
        ofPostgraphile: ratio(own, samples, 'postgraphile'),
        api: medianKnown(own.map(({ api }) => api)),
        postgres: medianKnown(own.map(({ postgres }) => postgres)),
        asking: median(own.map(({ asking }) => asking)),
      },
    ];
  });
}

/** Round by round, because what disturbs a round disturbs both. */
function ratio(own: readonly Sample[], all: readonly Sample[], than: 'raw' | 'postgraphile'): Ratio {
  const ratios = own.flatMap(({ question, round, requests }) => {
    const other = all.find(
      one => one.entrant.contender.name === than && one.question === question && one.round === round,
    );
    return other ? [requests / other.requests] : [];
  });
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

const medianKnown = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter(value => value !== undefined);
  return known.length ? median(known) : undefined;
};
