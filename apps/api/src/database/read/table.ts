import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { sql } from 'kysely';
import { columnOf, columnTypeOf, propertyOf, targetOf } from './properties.ts';
import type { Sql } from './readable.ts';

/** Gives every table of one statement an alias of its own. */
export type NextAlias = () => string;

/** The joins of one FROM. Once it has been written, another would stand nowhere. */
class Joins {
  readonly #joins: Sql[] = [];
  #written = false;

  add(join: Sql): void {
    if (this.#written) throw new Error('A column was asked for after its FROM had been written');
    this.#joins.push(join);
  }

  write(): Sql {
    this.#written = true;
    return sql.join(this.#joins, sql``);
  }
}

/** A table under an alias, and the to-one joins that hang on it. */
export class Table {
  readonly alias: string;
  readonly meta: EntityMetadata;
  readonly #next: NextAlias;
  readonly #source: Sql;
  readonly #joins: Joins;
  readonly #neighbours = new Map<string, Table>();

  constructor(
    meta: EntityMetadata,
    next: NextAlias,
    { source = sql.table(meta.tableName), joins = new Joins() }: TableParts = {},
  ) {
    this.meta = meta;
    this.alias = next();
    this.#next = next;
    this.#source = source;
    this.#joins = joins;
  }

  /** The column of a property, across neighbours: `team.path`. */
  column(path: string): Sql {
    const [table, property] = this.#at(path);
    return sql.ref(`${table.alias}.${columnOf(property)}`);
  }

  /** The column as the wire shows it. */
  wire(path: string): Sql {
    const [table, property] = this.#at(path);
    return asWire(sql.ref(`${table.alias}.${columnOf(property)}`), columnTypeOf(property));
  }

  /** The column for a cursor: nothing of it may be lost on the way out and back. */
  exact(path: string): Sql {
    const [table, property] = this.#at(path);
    const column = sql.ref(`${table.alias}.${columnOf(property)}`);
    return numbers.test(columnTypeOf(property)) ? sql`${column}::text` : column;
  }

  /** The row next to this one, joined once however often it is asked for. */
  neighbour(name: string): Table {
    const known = this.#neighbours.get(name);
    if (known) return known;
    const property = propertyOf(this.meta, name);
    const near = new Table(targetOf(property), this.#next, { joins: this.#joins });
    this.#joins.add(
      sql` left join ${near.#source} as ${sql.ref(near.alias)} on ${this.#meets(near, property)}`,
    );
    this.#neighbours.set(name, near);
    return near;
  }

  /** True in SQL when the joined row is there. */
  exists = (): Sql => sql`${this.#key()} is not null`;

  /** FROM and WHERE. Asked for last, because every column may still bring a join. */
  from(conditions: readonly Sql[] = []): Sql {
    const where = conditions.length ? sql` where ${sql.join(conditions, sql` and `)}` : sql``;
    return sql` from ${this.#source} as ${sql.ref(this.alias)}${this.#joins.write()}${where}`;
  }

  #meets(near: Table, property: EntityProperty): Sql {
    if (property.mappedBy) return sql`${near.column(property.mappedBy)} = ${this.#key()}`;
    return sql`${near.#key()} = ${sql.ref(`${this.alias}.${columnOf(property)}`)}`;
  }

  #key(): Sql {
    const [key, ...more] = this.meta.getPrimaryProps();
    if (!key || more.length) throw new Error(`${this.meta.className} has no single key`);
    return sql.ref(`${this.alias}.${columnOf(key)}`);
  }

  #at(path: string): [Table, EntityProperty] {
    const [head = '', ...rest] = path.split('.');
    return rest.length ? this.neighbour(head).#at(rest.join('.')) : [this, propertyOf(this.meta, head)];
  }
}

interface TableParts {
  readonly source?: Sql;
  readonly joins?: Joins;
}

/** Digits beyond the 53 bits that JSON numbers keep. */
const numbers = /^(bigint|int8|numeric|decimal)/;

/** What JSON would show wrongly, as text: long numbers, and moments in the zone of whichever session. */
const wireForms: readonly (readonly [RegExp, (column: Sql) => Sql])[] = [
  [numbers, column => sql`${column}::text`],
  [/^timestamptz/, column => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`],
  [/^bytea/, column => sql`encode(${column}, 'base64')`],
];

function asWire(column: Sql, type: string): Sql {
  const form = wireForms.find(([pattern]) => pattern.test(type));
  return form ? form[1](column) : column;
}
