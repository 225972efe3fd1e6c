import type { Fact, Facts } from './facts.ts';
import type { PlacesOf, RefusalCode } from './refusals.ts';

/** The facts a sentence names must be given; further ones may be. */
type FactsFor<Code extends RefusalCode> =
  PlacesOf<Code> extends never ? [facts?: Facts] : [facts: Facts & Readonly<Record<PlacesOf<Code>, Fact>>];

/** The county says no, and why. The message is the code, for logs only: people read `sentence(code, facts, language)`. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal';

  readonly code: Code;

  readonly facts: Facts;

  constructor(code: Code, ...[facts]: FactsFor<Code>) {
    super(code);
    this.code = code;
    this.facts = facts ?? {};
  }
}

/** For work done row by row: a refused row is an answer, not the end of the others. */
export function attempt<Value>(action: () => Value): Value | Refusal {
  try {
    return action();
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}
