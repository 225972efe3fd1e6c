import { sql } from 'kysely';
import { type Given, now, scopeIn, slot } from './given.ts';
import { jsonObject } from './json.ts';
import { ListWriter } from './list-writer.ts';
import type { Bound } from './model.ts';
import type { ListPlan, Part, RowPlan } from './plan.ts';
import type { Sql } from './readable.ts';
import { scopeCondition } from './scope-condition.ts';
import { Table } from './table.ts';

/**
 * Writes one statement for one plan. `like` is the first execution that needs it: it says which optional parts there
 * are, its values are not looked at.
 */
export class Writer {
  readonly like: Given;
  #aliases = 0;

  constructor(like: Given) {
    this.like = like;
  }

  /** A list that hangs on nothing but what its resolver adds. */
  rootList(list: ListPlan): Sql {
    const link = (table: Table): Sql[] =>
      Object.keys(this.like.only).map(
        path => sql`${table.column(path)} = ${slot(given => given.only[path])}`,
      );
    return sql`select ${new ListWriter(this, list, link).json()} as "data"`;
  }

  /** One row by its key; none when it is out of scope. */
  one(row: RowPlan): Sql {
    const table = this.table(row.of);
    const data = jsonObject(this.values(row, table));
    const key = sql`${table.column('id')} = ${slot(given => given.ids[0]?.[0])}`;
    return sql`select ${data} as "data"${table.from([key, this.scope(row.of, table)])}`;
  }

  /** Rows of several types by their keys: for each type an object from key to row. */
  several(rows: readonly RowPlan[]): Sql {
    const byType = rows.map((row, at): [string, Sql] => {
      const table = this.table(row.of);
      const id = table.column('id');
      const data = jsonObject(this.values(row, table));
      const conditions = [sql`${id} = any(${slot(given => given.ids[at])})`, this.scope(row.of, table)];
      return [row.of.name, sql`(select json_object_agg(${id}, ${data})${table.from(conditions)})`];
    });
    return sql`select ${jsonObject(new Map(byType))} as "data"`;
  }

  table = (of: Bound, source?: Sql): Table => new Table(of.meta, () => `t${this.#aliases++}`, { source });

  scope = (of: Bound, table: Table): Sql => scopeCondition(of, table, scopeIn(this.like, of.permission));

  /** The selected values of a row that is there. */
  values = (row: RowPlan, table: Table): Map<string, Sql> =>
    new Map([...row.parts].map(([key, part]) => [key, this.#value(part, table)]));

  #value(part: Part, table: Table): Sql {
    switch (part.kind) {
      case 'column':
        return table.wire(part.path);
      case 'computed':
        return part.expression(path => table.column(path), { now: now() });
      case 'neighbour':
        return this.#neighbour(part, table);
      case 'list': {
        const link = (child: Table): Sql[] => [sql`${child.column(part.link.name)} = ${table.column('id')}`];
        return new ListWriter(this, part.list, link).json();
      }
    }
  }

  /** The row next to this one; null when there is none, or none within the caller's reach. Reference data is in reach. */
  #neighbour({ property, row }: Extract<Part, { kind: 'neighbour' }>, table: Table): Sql {
    const near = table.neighbour(property.name);
    const data = jsonObject(this.values(row, near));
    const conditions = [
      ...(property.nullable || property.mappedBy ? [near.exists()] : []),
      ...(row.of.scope === 'open' ? [] : [this.scope(row.of, near)]),
    ];
    return conditions.length ? sql`case when ${sql.join(conditions, sql` and `)} then ${data} end` : data;
  }
}
