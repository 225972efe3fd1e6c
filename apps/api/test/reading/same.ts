import { Cursors } from '../../src/database/read/cursor.ts';

/** Where two answers part, or nothing. The twin writes a cursor openly, the read layer seals it: it must open as that. */
export function difference(
  wanted: unknown,
  got: unknown,
  cursors: CursorBook,
  path = '',
): string | undefined {
  if (typeof wanted === 'string' && wanted.startsWith('cursor:')) {
    return cursors.means(wanted, got) ? undefined : `${path}: wanted ${wanted}`;
  }
  if (isObject(wanted) && isObject(got)) {
    const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
    return first([...keys].map(key => difference(wanted[key], got[key], cursors, `${path}.${key}`)));
  }
  if (Array.isArray(wanted) && Array.isArray(got)) {
    const longest = Array.from({ length: Math.max(wanted.length, got.length) }, (_, at) => at);
    return first(longest.map(at => difference(wanted[at], got[at], cursors, `${path}[${at}]`)));
  }
  return wanted === got ? undefined : `${path}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
}

/** Opens the cursors that appear in answers, and keeps them for later questions. */
export class CursorBook {
  readonly #cursors: Cursors;
  readonly seen = new Map<string, string[]>();

  constructor(
    key: Buffer,
    readonly rowOf: Map<string, string>,
  ) {
    this.#cursors = new Cursors(key);
  }

  means(wanted: string, got: unknown): boolean {
    const [, list = '', id = ''] = wanted.split(':');
    if (typeof got !== 'string' || this.#cursors.open(list, got).at(-1) !== id) return false;
    this.rowOf.set(got, id);
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
