import { covers, type Place, scopeOf } from '@firefly/domain/access';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  printSchema,
} from 'graphql';
import { plainId } from './plain-id.ts';
import { text } from './plain-filters.ts';
import type { Columns, Extras, TwinContext, TwinType } from './twin-types.ts';

/** A row on its way to the wire. */
class Shown {
  constructor(
    readonly type: string,
    readonly row: Columns,
  ) {}
}

/** What a list is asked for: which rows it has, and which of them are wanted. */
interface Asking {
  readonly type: string;
  readonly rows: readonly Columns[];
  readonly args: Columns;
}

interface Call {
  readonly args: Columns;
  readonly context: TwinContext;
}

/**
 * Answers the same operations as the read layer, from rows in memory, by one obvious resolver. It shares no code with
 * the read layer: what the two agree on is either right or misunderstood twice.
 */
export class Twin {
  readonly #types: Readonly<Record<string, TwinType>>;
  readonly #extras: Extras;
  readonly #schema: GraphQLSchema;
  readonly #rows = new Map<string, Map<unknown, Columns>>();
  readonly #ids = new WeakMap<Columns, string>();
  readonly #ranks = new Map<string, Map<unknown, number>>();
  /** Cursors are sealed, so whoever finds one in an answer tells us of which row it is. */
  readonly cursors = new Map<string, string>();

  constructor(schema: GraphQLSchema, types: Readonly<Record<string, TwinType>>, extras: Extras = {}) {
    this.#schema = buildSchema(printSchema(schema));
    this.#types = types;
    this.#extras = extras;
    for (const type of Object.values(this.#schema.getTypeMap())) {
      if (isAbstractType(type)) type.resolveType = value => (value instanceof Shown ? value.type : undefined);
    }
  }

  /** Takes all rows into memory, and leaves to the database nothing but the order of texts. */
  async load(query: (sql: string) => Promise<Columns[]>): Promise<void> {
    for (const [name, { table, orders }] of Object.entries(this.#types)) {
      const rows = await query(`select * from "${table}"`);
      this.#rows.set(name, new Map(rows.map(row => [row.id, row])));
      for (const [word, by] of Object.entries(orders)) {
        const sorted = await query(`select id from "${table}" order by ${by}`);
        this.#ranks.set(`${name}.${word}`, new Map(sorted.map(({ id }, rank) => [id, rank])));
      }
    }
  }

  answer(
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    contextValue: TwinContext,
  ): ExecutionResult {
    const fieldResolver = this.#resolve;
    const result = execute({ schema: this.#schema, document, variableValues, contextValue, fieldResolver });
    if (result instanceof Promise) throw new Error('The twin never waits');
    return result;
  }

  types = (): string[] => Object.keys(this.#types);

  rows = (type: string): Columns[] => [...(this.#rows.get(type)?.values() ?? [])];

  row = (type: string, id: unknown): Columns | undefined => this.#rows.get(type)?.get(id);

  /** Where a row stands; nothing for reference data. */
  placeOf = (type: string, row: Columns): Place | undefined => this.#type(type).place?.(row, this);

  /** Whether the caller may see a row. */
  sees(type: string, row: Columns, { actor }: TwinContext): boolean {
    const scope = scopeOf(actor.held, actor.denied, this.#type(type).permission);
    const place = this.placeOf(type, row);
    return place ? covers(scope, place) : scope.allow.length > 0;
  }

  idOf(type: string, row: Columns): string {
    const id = this.#ids.get(row) ?? `${this.#type(type).prefix}_${plainId(text(row.id))}`;
    this.#ids.set(row, id);
    return id;
  }

  /** The row with a wire id, of whichever type. */
  named(id: unknown, context: TwinContext): Shown | null {
    for (const type of Object.keys(this.#types)) {
      const row = this.rows(type).find(candidate => this.idOf(type, candidate) === id);
      if (row) return this.sees(type, row, context) ? new Shown(type, row) : null;
    }
    return null;
  }

  /** One page of some rows, in plain steps: what may be seen, what fits, in order, from where, how many. */
  list({ type, rows, args }: Asking, context: TwinContext) {
    const { filters = {} } = this.#type(type);
    const rank = this.#rankOf(type, args.orderBy);
    const words = Object.entries(args.filter ?? {}).filter(
      ([, value]) => value !== null && value !== undefined,
    );
    const found = rows
      .filter(row => this.sees(type, row, context))
      .filter(row => words.every(([word, value]) => filters[word]?.(row, value, { twin: this, context })))
      .toSorted((one, other) => rank(one.id) - rank(other.id));
    const from = typeof args.after === 'string' ? rank(this.cursors.get(args.after)) : -1;
    const start = found.filter(({ id }) => rank(id) <= from).length + Number(args.offset ?? 0);
    const page = found.slice(start, start + Number(args.first));
    const cursor = (row: Columns | undefined) =>
      row ? `cursor:${type}.${String(args.orderBy)}:${String(row.id)}` : null;
    return {
      nodes: page.map(row => new Shown(type, row)),
      edges: page.map(row => ({ node: new Shown(type, row), cursor: cursor(row) })),
      pageInfo: {
        hasNextPage: found.length > start + page.length,
        hasPreviousPage: found.length > 0 && start > 0,
        startCursor: cursor(page[0]),
        endCursor: cursor(page.at(-1)),
      },
      totalCount: Math.min(found.length, 10_000),
      totalIsCapped: found.length > 10_000,
    };
  }

  #resolve: GraphQLFieldResolver<unknown, TwinContext, Columns> = (...[source, args, context, info]) => {
    if (source instanceof Shown) return this.#field(source, info, { args, context });
    const extra = this.#extras[`${info.parentType.name}.${info.fieldName}`];
    if (extra) return extra(args, this, context);
    if (info.parentType.name === 'Query') return this.#root(args, context, info);
    return typeof source === 'object' && source !== null ? Reflect.get(source, info.fieldName) : undefined;
  };

  #root(args: Columns, context: TwinContext, { fieldName, returnType }: GraphQLResolveInfo): unknown {
    if (fieldName === 'node') return this.named(args.id, context);
    if (fieldName === 'nodes') return [args.ids].flat().map(id => this.named(id, context));
    const type = getNamedType(returnType).name.replace(/Connection$/, '');
    return this.list({ type, rows: this.rows(type), args }, context);
  }

  #field(
    { type, row }: Shown,
    { fieldName, returnType }: GraphQLResolveInfo,
    { args, context }: Call,
  ): unknown {
    const { fields = {}, neighbours = {}, lists = {} } = this.#type(type);
    if (fieldName === 'id') return this.idOf(type, row);
    if (fields[fieldName]) return fields[fieldName](row, this);
    if (lists[fieldName]) {
      const [child, column] = lists[fieldName];
      const rows = this.rows(child).filter(each => each[column] === row.id);
      return this.list({ type: child, rows, args }, context);
    }
    if (neighbours[fieldName]) return this.#neighbour(neighbours[fieldName](row, this), context);
    const value = row[fieldName.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)];
    const isMoment = getNamedType(returnType).name === 'DateTime' && value !== null;
    return isMoment ? new Date(text(value)).toISOString() : value;
  }

  #neighbour([type, id]: readonly [string, unknown], context: TwinContext): Shown | null {
    const row = this.row(type, id);
    return row && (!this.placeOf(type, row) || this.sees(type, row, context)) ? new Shown(type, row) : null;
  }

  #type(name: string): TwinType {
    const type = this.#types[name];
    if (!type) throw new Error(`The twin does not know ${name}`);
    return type;
  }

  #rankOf(type: string, order: unknown): (id: unknown) => number {
    const ranks = this.#ranks.get(`${type}.${String(order)}`);
    return id => ranks?.get(id) ?? Number.NaN;
  }
}
