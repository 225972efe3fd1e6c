import { sql } from 'kysely';
import type { Sql } from './readable.ts';

/** json_build_object takes a hundred arguments. */
const maxPairs = 50;

/** Values under their names, as one JSON object. */
export function jsonObject(values: ReadonlyMap<string, Sql>): Sql {
  if (values.size > maxPairs) return sql`(select to_json(o) from (select ${named(values)}) o)`;
  return sql`json_build_object(${sql.join([...values].flatMap(([name, value]) => [sql.lit(name), value]))})`;
}

/** Values as the columns of a select. */
export const named = (values: ReadonlyMap<string, Sql>): Sql =>
  sql.join([...values].map(([name, value]) => sql`${value} as ${sql.id(name)}`));
