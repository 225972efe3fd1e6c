import { sql } from 'kysely';
import { filterCondition } from './filters.ts';
import { argsOf, type Given, type ListArgs, slot } from './given.ts';
import { jsonObject, named } from './json.ts';
import { maxTotal } from './limits.ts';
import type { BoundFilter, BoundOrder } from './model.ts';
import type { ListPlan, RowPlan } from './plan.ts';
import { cursorKey } from './page.ts';
import type { Sql } from './readable.ts';
import type { Table } from './table.ts';
import type { Writer } from './writer.ts';

/** What ties the rows of a list to what stands around it. */
export type Link = (table: Table) => Sql[];

/** Writes one list: its page, and what is wanted to know about it. */
export class ListWriter {
  readonly #writer: Writer;
  readonly #list: ListPlan;
  readonly #link: Link;
  readonly #args: ListArgs;
  readonly #order: BoundOrder;

  constructor(writer: Writer, list: ListPlan, link: Link) {
    this.#writer = writer;
    this.#list = list;
    this.#link = link;
    this.#args = argsOf(writer.like, list.at);
    this.#order = orderOf(list, this.#args);
  }

  json(): Sql {
    const { row, wants } = this.#list;
    const values = new Map<string, Sql>();
    if (row) values.set('rows', this.#rows(row));
    if (wants.previous) values.set('previous', this.#previous());
    if (wants.total) values.set('total', this.#total());
    return jsonObject(values);
  }

  /** The page is cut first and joined afterwards, so that only its own rows are joined. */
  #rows(row: RowPlan): Sql {
    const table = this.#table(this.#page());
    const values = this.#writer.values(row, table);
    if (this.#list.wants.cursors) values.set(cursorKey, this.#cursor(table));
    const order = this.#orderBy(table);
    const rows = sql.id(`${table.alias}r`);
    const select = sql`select ${named(values)}${table.from()} order by ${order}`;
    return sql`(select coalesce(json_agg(${rows}), '[]') from (${select}) as ${rows})`;
  }

  #page(): Sql {
    const { after, offset } = this.#args;
    const table = this.#table();
    const conditions = [
      ...this.#conditions(table),
      ...(after ? [this.#compared(table, this.#order.descending ? '<' : '>')] : []),
    ];
    const order = this.#orderBy(table);
    const one = this.#list.wants.next ? 1 : 0;
    const limit = this.#value(({ first }) => first + one);
    const skip = offset ? sql` offset ${this.#value(args => args.offset)}` : sql``;
    const all = sql`${sql.ref(table.alias)}.*`;
    return sql`(select ${all}${table.from(conditions)} order by ${order} limit ${limit}${skip})`;
  }

  /** Whether a row stands before the page: one that was left out, or one at or before the cursor. */
  #previous(): Sql {
    const { after, offset } = this.#args;
    if (!after && !offset) return sql`false`;
    const table = this.#table();
    const before = offset ? [] : [this.#compared(table, this.#order.descending ? '>=' : '<=')];
    const conditions = [...this.#conditions(table), ...before];
    return sql`exists (select${table.from(conditions)})`;
  }

  #total(): Sql {
    const table = this.#table();
    const conditions = this.#conditions(table);
    const counted = sql`select${table.from(conditions)} limit ${sql.lit(maxTotal + 1)}`;
    return sql`(select count(*) from (${counted}) as ${sql.id(`${table.alias}n`)})`;
  }

  #conditions(table: Table): Sql[] {
    const { of, at } = this.#list;
    const filters = [...of.filters.values()].filter(({ word }) => this.#args.filter.has(word));
    const conditions = filters.flatMap(filter => [
      filterCondition(filter, table, at),
      ...this.#passed(filter, table),
    ]);
    const linked = this.#link(table);
    const scope = this.#writer.scope(of, table);
    // The rows of one parent are few, so the parent's index must lead: a bare range, whose ends a generic plan does not
    // know, would be taken for narrower.
    return [...linked, ...conditions, linked.length ? sql`(${scope}) is true` : scope];
  }

  /** A filter that passes through a neighbour finds only by neighbours in reach: else it would tell what they hold. */
  #passed({ through }: BoundFilter, table: Table): Sql[] {
    return through ? [this.#writer.scope(through.of, table.neighbour(through.property))] : [];
  }

  #sorts(table: Table): Sql[] {
    const { property } = this.#order;
    return (property === 'id' ? ['id'] : [property, 'id']).map(path => table.column(path));
  }

  #orderBy(table: Table): Sql {
    const direction = this.#order.descending ? sql` desc` : sql` asc`;
    return sql.join(this.#sorts(table).map(column => sql`${column}${direction}`));
  }

  /** The sort keys of a row against those of the cursor. */
  #compared(table: Table, sign: '<' | '>' | '<=' | '>='): Sql {
    const columns = this.#sorts(table);
    const keys = columns.map((_, place) => this.#value(({ after }) => after?.[place]));
    return sql`(${sql.join(columns)}) ${sql.raw(sign)} (${sql.join(keys)})`;
  }

  #cursor(table: Table): Sql {
    const keys = this.#order.property === 'id' ? [] : [table.exact(this.#order.property)];
    return sql`json_build_array(${sql.join([...keys, table.column('id')])})`;
  }

  #table = (source?: Sql): Table => this.#writer.table(this.#list.of, source);

  #value = (pick: (args: ListArgs) => unknown): Sql =>
    slot((given: Given) => pick(argsOf(given, this.#list.at)));
}

function orderOf({ of }: ListPlan, { orderBy }: ListArgs): BoundOrder {
  const order = of.orders.get(orderBy);
  if (!order) throw new Error(`${of.name} cannot be sorted by ${orderBy}`);
  return order;
}
