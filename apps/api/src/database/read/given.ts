import type { Permission } from '@firefly/domain/access';
import { sql } from 'kysely';
import type { CursorKeys } from './cursor.ts';
import type { GroupedScope } from './reaches.ts';
import type { Sql } from './readable.ts';

/** The arguments of one list, checked. */
export interface ListArgs {
  readonly first: number;
  readonly offset: number;
  readonly after: CursorKeys | undefined;
  readonly orderBy: string;
  /** Only the words that limit; ids are uuids already. */
  readonly filter: ReadonlyMap<string, unknown>;
}

/** Everything a statement may take from one request. */
export interface Given {
  readonly lists: readonly ListArgs[];
  readonly scopes: ReadonlyMap<Permission, GroupedScope>;
  /** Equalities that a resolver adds to a list of its own: property and value. */
  readonly only: Readonly<Record<string, unknown>>;
  /** The rows asked for by key, one array per readable of the plan. */
  readonly ids: readonly (readonly string[])[];
  readonly now: Date;
}

/** A parameter: `$n` in the text, and its value only when the statement runs. No value ever enters a text. */
export class Slot {
  constructor(readonly valueIn: (given: Given) => unknown) {}
}

export const slot = (valueIn: (given: Given) => unknown): Sql => sql.val(new Slot(valueIn));

/** The clock of the request. */
export const now = (): Sql => sql`${slot(given => given.now.toISOString())}::timestamptz`;

export const argsOf = ({ lists }: Given, at: number): ListArgs => found(lists[at], 'list');

export const scopeIn = ({ scopes }: Given, permission: Permission): GroupedScope =>
  found(scopes.get(permission), 'scope');

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`A statement asks for a ${what} that its plan does not have`);
  return value;
}
