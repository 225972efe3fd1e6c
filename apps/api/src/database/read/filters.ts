import { sql } from 'kysely';
import { argsOf, type Given, now, slot } from './given.ts';
import type { BoundFilter } from './model.ts';
import { columnOf, propertyOf } from './properties.ts';
import type { Operator, Sql } from './readable.ts';
import type { Table } from './table.ts';

/** The value a filter word was given, perhaps changed on its way into the statement. */
type Value = (change?: (value: unknown) => unknown) => Sql;

type Condition = (column: Sql, value: Value, filter: BoundFilter) => Sql;

const operators: Readonly<Record<Operator, Condition>> = {
  eq: (column, value) => sql`${column} = ${value()}`,
  in: (column, value) => sql`${column} = any(${value()})`,
  gte: (column, value) => sql`${column} >= ${value()}`,
  lt: (column, value) => sql`${column} < ${value()}`,
  contains: (column, value) => sql`${column} ilike ${value(text => `%${literally(text)}%`)}`,
  /** An array of words; in words that a GIN index understands. */
  holds: (column, value) => sql`${column} @> ${value(one => [one])}`,
  startsWith: (column, value) => sql`${column} like ${value(text => `${literally(text)}%`)}`,
  isNull: (column, value) => sql`(${column} is null) = ${value()}`,
  within: (column, value, filter) => {
    const path = pathOfDivision(filter, value);
    return sql`${column} >= ${path} and ${column} < left(${path}, -1) || '0'`;
  },
};

/** The condition that one word of a list's filter puts on its rows. */
export function filterCondition(filter: BoundFilter, table: Table, at: number): Sql {
  const { source, operator, word } = filter;
  const column =
    typeof source === 'string' ? table.column(source) : source(path => table.column(path), { now: now() });
  const given = (from: Given): unknown => argsOf(from, at).filter.get(word);
  return operators[operator](column, (change = same) => slot(from => change(given(from))), filter);
}

/** The path of the division that was named; a division that is not there holds nothing. */
function pathOfDivision({ word, idOf }: BoundFilter, value: Value): Sql {
  if (!idOf) throw new Error(`The filter ${word} does not say whose path it takes`);
  const [id, path] = ['id', 'path'].map(name => sql.ref(columnOf(propertyOf(idOf.meta, name))));
  return sql`(select ${path} from ${sql.table(idOf.meta.tableName)} where ${id} = ${value()})`;
}

/** What a caller types is looked for as typed: no character of it is a pattern. */
const literally = (text: unknown): string => String(text).replace(/[\\%_]/g, '\\$&');

const same = (value: unknown): unknown => value;
