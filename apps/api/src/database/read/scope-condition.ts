import { sql } from 'kysely';
import { beyond, type ScopedBy } from '../scope.ts';
import { scopeIn, slot } from './given.ts';
import type { Bound } from './model.ts';
import { type GroupedScope, isEmpty, type LineReach, type Reaches } from './reaches.ts';
import type { Sql } from './readable.ts';
import type { Table } from './table.ts';

/**
 * Which rows of a readable its permission reaches: the SQL twin of `covers` in domain/access. Of the scope at hand only
 * its shape goes into the text; its values come with each execution.
 */
export function scopeCondition(of: Bound, table: Table, like: GroupedScope): Sql {
  if (of.scope === 'open') return isEmpty(like.allow) ? sql`false` : sql`true`;
  const allowed = new Side(of, table, 'allow').reached(of.scope, like.allow) ?? sql`false`;
  const denied = new Side(of, table, 'deny').reached(of.scope, like.deny);
  return denied ? sql`${allowed} and ${denied} is not true` : allowed;
}

/** The rows that one side of a scope reaches, nothing when it reaches none. */
class Side {
  readonly #of: Bound;
  readonly #table: Table;
  readonly #side: 'allow' | 'deny';

  constructor(of: Bound, table: Table, side: 'allow' | 'deny') {
    this.#of = of;
    this.#table = table;
    this.#side = side;
  }

  reached(at: ScopedBy, { blocks, lines, teams, accounts, persons }: Reaches): Sql | undefined {
    const conditions = [
      ...blocks.map((_, place) => this.#inBlock(at, side => side.blocks[place])),
      ...lines.map((_, place) => this.#onLine(at, side => side.lines[place])),
      teams.length ? this.#anyOf(at.team, side => side.teams) : undefined,
      teams.length ? this.#holdingAnyOf(at.teams, side => side.teams) : undefined,
      accounts.length ? this.#anyOf(at.account, side => side.accounts) : undefined,
      persons.length ? this.#anyOf(at.person, side => side.persons) : undefined,
    ].filter(condition => condition !== undefined);
    return conditions.length ? sql`(${sql.join(conditions, sql` or `)})` : undefined;
  }

  #inBlock({ block }: ScopedBy, pick: (side: Reaches) => string | undefined): Sql | undefined {
    if (block === undefined) return undefined;
    const path = this.#table.column(block);
    const until = this.#value(side => beyond(pick(side) ?? ''));
    return sql`(${path} >= ${this.#value(pick)} and ${path} < ${until})`;
  }

  #onLine(at: ScopedBy, pick: (side: Reaches) => LineReach | undefined): Sql | undefined {
    const inBlock = this.#inBlock(at, side => pick(side)?.block);
    const line = this.#value(side => pick(side)?.line);
    if (inBlock && at.line !== undefined)
      return sql`(${inBlock} and ${this.#table.column(at.line)} = ${line})`;
    if (inBlock && at.lines !== undefined)
      return sql`(${inBlock} and ${this.#table.column(at.lines)} @> array[${line}]::uuid[])`;
    return undefined;
  }

  #anyOf = (path: string | undefined, pick: (side: Reaches) => readonly string[]): Sql | undefined =>
    path === undefined ? undefined : sql`${this.#table.column(path)} = any(${this.#value(pick)})`;

  /** In words that a GIN index understands. */
  #holdingAnyOf = (path: string | undefined, pick: (side: Reaches) => readonly string[]): Sql | undefined =>
    path === undefined ? undefined : sql`${this.#table.column(path)} && ${this.#value(pick)}::uuid[]`;

  #value = (pick: (side: Reaches) => unknown): Sql =>
    slot(given => pick(scopeIn(given, this.#of.permission)[this.#side]));
}
