/** Numbers that look random and come again with the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance = (probability: number): boolean => this.next() < probability;

  /** A whole number, both ends included. */
  whole = (from: number, to: number): number => from + Math.floor(this.next() * (to - from + 1));

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.whole(0, values.length - 1)];
    if (value === undefined) throw new Error('There is nothing to pick from');
    return value;
  }

  some = <Value>(values: readonly Value[], probability: number): Value[] =>
    values.filter(() => this.chance(probability));

  /** A uuid of version 7, born within the given milliseconds. */
  uuid(born: number): string {
    const digits = (count: number) =>
      Array.from({ length: count }, () => this.whole(0, 15).toString(16)).join('');
    const time = born.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${this.pick(['8', '9', 'a', 'b'])}${digits(3)}-${digits(12)}`;
  }
}
