/** One field that I and somebody else changed differently while my form was open. */
export interface Clash {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export type Choice = 'MINE' | 'THEIRS';

interface Versions<Values> {
  /** What the form was opened with. */
  readonly base: Values;
  readonly mine: Values;
  /** What is there now. */
  readonly theirs: Values;
}

export function clashesOf<Values extends object>({ base, mine, theirs }: Versions<Values>): readonly Clash[] {
  const then = new Map(Object.entries(base));
  const now = new Map(Object.entries(theirs));
  return Object.entries(mine).flatMap(([name, value]) => {
    const touched = !same(value, then.get(name)) && !same(now.get(name), then.get(name));
    return touched && !same(value, now.get(name)) ? [{ name, mine: value, theirs: now.get(name) }] : [];
  });
}

/** Theirs as the ground, my changes on top of it, except where I chose theirs. */
export function merge<Values extends object>(
  { base, mine, theirs }: Versions<Values>,
  choices: Readonly<Record<string, Choice>>,
): Values {
  const then = new Map(Object.entries(base));
  const kept = Object.entries(mine).filter(
    ([name, value]) => !same(value, then.get(name)) && choices[name] !== 'THEIRS',
  );
  return Object.assign(structuredClone(theirs), Object.fromEntries(kept));
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
