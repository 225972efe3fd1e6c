import type { Denied, Held, Permission, Place } from '@firefly/domain/access';
import type { Twin } from './twin.ts';

/** A row as the driver gave it, by column. */
export type Columns = Readonly<Record<string, unknown>>;

/** How one wire type is read, said a second time and as plainly as can be. */
export interface TwinType {
  readonly table: string;
  readonly prefix: string;
  readonly permission: Permission;
  /** Nothing for reference data. */
  readonly place?: (row: Columns, twin: Twin) => Place;
  /** Fields that are not the column of their own name, and how they come about. */
  readonly fields?: Readonly<Record<string, (row: Columns, twin: Twin) => unknown>>;
  /** To-one fields: the type, and the id of the row. */
  readonly neighbours?: Readonly<
    Record<string, (row: Columns, twin: Twin) => readonly [type: string, id: unknown]>
  >;
  /** To-many fields: the type, and the column of its rows that holds our id. */
  readonly lists?: Readonly<Record<string, readonly [type: string, column: string]>>;
  /** What ORDER BY says, the id included. */
  readonly orders: Readonly<Record<string, string>>;
  readonly filters?: Readonly<Record<string, Filter>>;
}

/** Whether a row fulfils one filter word. */
export type Filter = (row: Columns, value: unknown, asked: Asked) => boolean;

/** What a filter may look at beside its row. */
export interface Asked {
  readonly twin: Twin;
  readonly context: TwinContext;
}

export interface TwinContext {
  readonly actor: { readonly held: readonly Held[]; readonly denied: readonly Denied[] };
  readonly now: Date;
  /** Who asks, for fields that look at it. */
  readonly person?: string;
}

/** Fields of types without a table, such as those of Query, by `Type.field`. */
export type Extras = Readonly<Record<string, (args: Columns, twin: Twin, context: TwinContext) => unknown>>;
