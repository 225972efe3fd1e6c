import type { Permission } from '@firefly/domain/access';
import type { RawBuilder } from 'kysely';
import type { ScopedBy } from '../scope.ts';

/** A piece of SQL. */
export type Sql = RawBuilder<unknown>;

/** The column of a property of the row at hand, or of a to-one neighbour's (`team.path`). */
export type Column = (path: string) => Sql;

/** A value made from columns. It may hold constants and `now`, nothing that a caller sent. */
export type Expression = (column: Column, request: { readonly now: Sql }) => Sql;

/** How one filter word meets its column. */
export type Operator = 'eq' | 'in' | 'gte' | 'lt' | 'contains' | 'holds' | 'startsWith' | 'isNull' | 'within';

/** A filter word: what is compared, how, with which GraphQL type, and a description if the usual one will not do. */
export type FilterWord = readonly [
  source: string | Expression,
  operator: Operator,
  type: () => object,
  description?: string,
];

/** What a wire type needs besides equal names: the only place where its reading is declared. */
export interface Reading {
  /** The first part of its ids: `team` in `team_01j…`. */
  readonly prefix: string;
  /** Whose reaches limit these rows, wherever they are met. */
  readonly permission: Permission;
  /** `open` is for reference data; otherwise where the rows stand, which an entity with a scope filter has already said. */
  readonly scope?: 'open' | ScopedBy;
  /** Its plural in descriptions, with the Chinese term: `teams (志愿服务队)`. */
  readonly words?: string;
  readonly filter?: Readonly<Record<string, FilterWord>>;
  /** Sort words and their property; `-` means descending. The first is the default, the id breaks ties. */
  readonly order?: Readonly<Record<string, string>>;
  readonly computed?: Readonly<Record<string, Expression>>;
  /** Fields with an ordinary resolver, and the properties it reads. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
}

/** An entity class; only its identity matters here. */
export type EntityClass = abstract new (...args: never[]) => object;

/** One declared reading, complete. */
export interface Readable extends Required<Omit<Reading, 'scope'>> {
  readonly name: string;
  readonly entity: EntityClass;
  readonly scope?: 'open' | ScopedBy;
}

const declared = new Map<string, Readable>();

/** Declares how the wire type `name` is read from the rows of `entity`. */
export function readable(name: string, entity: EntityClass, reading: Reading): Readable {
  if (declared.has(name)) throw new Error(`${name} is declared readable twice`);
  const whole = {
    words: name,
    filter: {},
    order: { ID: 'id' },
    computed: {},
    needs: {},
    ...reading,
    name,
    entity,
  };
  declared.set(name, whole);
  return whole;
}

/** Every reading of the house, in the order of its modules. */
export const declaredReadables = (): readonly Readable[] => [...declared.values()];

/** The reading that stands for an entity and its ids: of several the one that bears its name. */
export function readableOfEntity(entity: unknown): Readable | undefined {
  const found = declaredReadables().filter(readable => readable.entity === entity);
  return found.find(({ name }) => name === found[0]?.entity.name) ?? found[0];
}

/** The reading of a wire type, by its name. */
export const readableCalled = (name: string): Readable | undefined => declared.get(name);

/** The reading whose ids begin so. */
export function readableWithPrefix(prefix: string): Readable | undefined {
  const found = declaredReadables().find(readable => readable.prefix === prefix);
  return found && readableOfEntity(found.entity);
}
