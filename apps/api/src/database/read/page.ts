import { type Cursors, listName } from './cursor.ts';
import { maxTotal } from './limits.ts';

/** A row as the database answered it: values by field, lists by key. */
export type Row = Readonly<Record<string, unknown>>;

/** Under this name a row carries the keys of its cursor; no field of GraphQL can have it. */
export const cursorKey = '$cursor';

/** A list as the database answered it; what was not selected is not there. */
export interface PageData<Item> {
  readonly rows?: readonly (Item & { readonly [cursorKey]?: readonly unknown[] })[];
  readonly previous?: boolean;
  readonly total?: number;
}

/** What a page knows about itself beside its rows. */
interface Frame {
  readonly first: number;
  /** The list its cursors belong to. */
  readonly list: string;
  readonly cursors: Cursors;
}

/** A page on its way to the wire. Its getters cost nothing unless they are selected. */
export class Page<Item = Row> {
  readonly #data: PageData<Item>;
  readonly #frame: Frame;

  constructor(data: PageData<Item>, frame: Frame) {
    this.#data = data;
    this.#frame = frame;
  }

  /** One row more than asked for has been read where somebody wants to know whether more follow. */
  get nodes() {
    const { rows = [] } = this.#data;
    const { first } = this.#frame;
    return rows.length > first ? rows.slice(0, first) : rows;
  }

  get edges() {
    return this.nodes.map(node => new PageEdge(node, () => this.#sealed(node[cursorKey]) ?? ''));
  }

  get pageInfo() {
    const { nodes } = this;
    return {
      hasNextPage: (this.#data.rows?.length ?? 0) > nodes.length,
      hasPreviousPage: this.#data.previous ?? false,
      startCursor: this.#sealed(nodes[0]?.[cursorKey]),
      endCursor: this.#sealed(nodes.at(-1)?.[cursorKey]),
    };
  }

  get totalCount(): number {
    return Math.min(this.#data.total ?? 0, maxTotal);
  }

  get totalIsCapped(): boolean {
    return (this.#data.total ?? 0) > maxTotal;
  }

  #sealed(keys: readonly unknown[] | undefined): string | null {
    return keys ? this.#frame.cursors.seal(this.#frame.list, keys.map(String)) : null;
  }
}

/** Its cursor is sealed only when it is selected. */
class PageEdge<Item> {
  readonly node: Item;
  readonly #seal: () => string;

  constructor(node: Item, seal: () => string) {
    this.node = node;
    this.#seal = seal;
  }

  get cursor(): string {
    return this.#seal();
  }
}

/** What a page of one list needs to know: its arguments come from whoever asked. */
export const frameOf = (type: string, { first, orderBy }: Row, cursors: Cursors): Frame => ({
  first: Number(first),
  list: listName(type, String(orderBy)),
  cursors,
});

/** A list found in a row; only the reader of the row knows that it is one. */
export const pageData = (value: unknown): PageData<Row> => (isPageData(value) ? value : {});

const isPageData = (value: unknown): value is PageData<Row> =>
  isRow(value) && (value.rows === undefined || Array.isArray(value.rows));

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
