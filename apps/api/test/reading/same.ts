import { Cursors } from '../../src/database/read/cursor.ts';

/** Opens the cursors that appear in answers, and keeps them for later questions. */
export class CursorBook {
  readonly #cursors: Cursors;
  readonly #rowOf: Map<string, string>;
  readonly seen = new Map<string, string[]>();

  /** `rowOf` learns of which row each cursor is. */
  constructor(key: Buffer, rowOf: Map<string, string>) {
    this.#cursors = new Cursors(key);
    this.#rowOf = rowOf;
  }

  /** Where two answers part, or nothing. The twin writes a cursor openly, the read layer seals it: it must open as that. */
  difference(wanted: unknown, got: unknown, path = ''): string | undefined {
    if (typeof wanted === 'string' && wanted.startsWith('cursor:')) {
      return this.#means(wanted, got) ? undefined : `${path}: wanted ${wanted}`;
    }
    if (isObject(wanted) && isObject(got)) {
      const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
      return first([...keys].map(key => this.difference(wanted[key], got[key], `${path}.${key}`)));
    }
    if (Array.isArray(wanted) && Array.isArray(got)) {
      const longest = Array.from({ length: Math.max(wanted.length, got.length) }, (_, at) => at);
      return first(longest.map(at => this.difference(wanted[at], got[at], `${path}[${at}]`)));
    }
    return wanted === got
      ? undefined
      : `${path}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
  }

  #means(wanted: string, got: unknown): boolean {
    const [, list = '', id = ''] = wanted.split(':');
    if (typeof got !== 'string' || this.#cursors.open(list, got).at(-1) !== id) return false;
    this.#rowOf.set(got, id);
    const known = this.seen.get(list) ?? [];
    if (known.length < 50 && !known.includes(got)) known.push(got);
    this.seen.set(list, known);
    return true;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const first = (differences: (string | undefined)[]): string | undefined =>
  differences.find(found => found !== undefined);
