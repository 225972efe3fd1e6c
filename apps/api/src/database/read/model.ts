import type { Permission } from '@firefly/domain/access';
import type { EntityMetadata } from '@mikro-orm/core';
import type { GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { ScopedBy } from '../scope.ts';
import type { Cursors } from './cursor.ts';
import { Memory } from './memory.ts';
import type { Expression, Operator } from './readable.ts';

/** A filter word whose meaning has been found in the tables. */
export interface BoundFilter {
  readonly word: string;
  readonly source: string | Expression;
  readonly operator: Operator;
  /** For ids: whose id it takes. */
  readonly idOf?: { readonly prefix: string; readonly meta: EntityMetadata };
  /** The scoped neighbour it passes through, if any. */
  readonly through?: { readonly property: string; readonly of: Bound };
}

export interface BoundOrder {
  readonly property: string;
  readonly descending: boolean;
}

/** A readable bound to its wire type and its table: everything that reading needs to know about one type. */
export interface Bound {
  readonly name: string;
  readonly prefix: string;
  readonly permission: Permission;
  /** Whether its type stands for the ids of its entity; another type may show the same rows differently. */
  readonly isMain: boolean;
  readonly scope: 'open' | ScopedBy;
  readonly type: GraphQLObjectType;
  readonly meta: EntityMetadata;
  readonly filters: ReadonlyMap<string, BoundFilter>;
  readonly orders: ReadonlyMap<string, BoundOrder>;
  readonly computed: Readonly<Record<string, Expression>>;
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

/** Called once for every statement that reading runs, with its SQL text. */
export type Observe = (text: string) => void;

/** All readables of one schema. */
export class ReadModel {
  readonly memory = new Memory();
  readonly #byName: ReadonlyMap<string, Bound>;
  readonly #byPrefix: ReadonlyMap<string, Bound>;

  constructor(
    readonly bounds: readonly Bound[],
    readonly cursors: Cursors,
    readonly observe: Observe,
  ) {
    const main = bounds.filter(({ isMain }) => isMain);
    this.#byName = new Map(bounds.map(bound => [bound.name, bound]));
    this.#byPrefix = new Map(main.map(bound => [bound.prefix, bound]));
  }

  /** The readable a wire type of this name shows. */
  ofName = (name: string): Bound | undefined => this.#byName.get(name);

  /** The readable whose rows a connection type lists. */
  listedBy = ({ extensions: { lists } }: GraphQLNamedType): Bound | undefined =>
    typeof lists === 'string' ? this.#byName.get(lists) : undefined;

  ofPrefix = (prefix: string): Bound | undefined => this.#byPrefix.get(prefix);
}

const models = new WeakMap<GraphQLSchema, ReadModel>();

export const setModel = (schema: GraphQLSchema, model: ReadModel): void => {
  models.set(schema, model);
};

export function modelOf(schema: GraphQLSchema): ReadModel {
  const model = models.get(schema);
  if (!model) throw new Error('attachReads has not been called for this schema');
  return model;
}
