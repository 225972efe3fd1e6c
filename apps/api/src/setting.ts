/** What `parse` answers for a text that is not allowed; `undefined` is a value: not set. */
export const wrong = Symbol('wrong');

/** One setting of the environment: how its text is read, what it may be, and what it is for. */
export interface Setting<Value> {
  readonly name: string;
  /** As text, since that is what an operator would have written; '' is not set. */
  readonly default: string;
  /** What applies instead while the county is that of the demo profile. */
  readonly forDemo?: string;
  /** What is allowed, in the words of the refusal and of docs/operating.md. */
  readonly range: string;
  readonly description: string;
  readonly parse: (text: string) => Value | typeof wrong;
}

interface About {
  readonly default: string;
  readonly forDemo?: string;
  readonly description: string;
}

interface Shape<Value> {
  readonly range: string;
  readonly description: string;
  /** The value, or undefined when the text is not allowed. */
  readonly of: (text: string) => Value | undefined;
}

interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export const whole = ({ name, from, to }: Span, about: About): Setting<number> => ({
  name,
  ...about,
  range: `a whole number from ${from} to ${to}`,
  parse(text) {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return number >= from && number <= to ? number : wrong;
  },
});

export const word = <const Word extends string>(
  name: string,
  words: readonly Word[],
  about: About,
): Setting<Word> => ({
  name,
  ...about,
  range: `one of ${words.join(', ')}`,
  parse: text => words.find(known => known === text) ?? wrong,
});

export const shaped = <Value>(
  name: string,
  { of, ...about }: Shape<Value> & { readonly default: string },
): Setting<Value> => ({ name, ...about, parse: text => of(text) ?? wrong });

/** A setting that may stay unset. */
export const optional = <Value>(
  name: string,
  { of, ...about }: Shape<Value>,
): Setting<Value | undefined> => ({
  name,
  default: '',
  ...about,
  parse: text => (text === '' ? undefined : (of(text) ?? wrong)),
});

/** A setting that is a list, separated by commas; one entry that is not allowed refuses all of it. */
export const list = <Value>(name: string, { of, ...about }: Shape<Value>): Setting<readonly Value[]> => ({
  name,
  default: '',
  ...about,
  parse(text) {
    const entries = text === '' ? [] : text.split(',').map(entry => of(entry.trim()));
    const allowed = entries.filter(entry => entry !== undefined);
    return allowed.length === entries.length ? allowed : wrong;
  },
});
