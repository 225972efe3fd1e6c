import type { EntityMetadata, MikroORM } from '@mikro-orm/core';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { type ScopedBy, standingOf } from '../scope.ts';
import { bindFilter } from './bind-filter.ts';
import type { Bound, BoundFilter, BoundOrder } from './model.ts';
import { isSame } from './properties.ts';
import { declaredReadables, type Readable, readableOfEntity } from './readable.ts';

/** Binds every readable that the schema shows to its wire type and its table. */
export function bindReadables(schema: GraphQLSchema, orm: MikroORM): Bound[] {
  const filters = new Map<Bound, Map<string, BoundFilter>>();
  for (const readable of declaredReadables()) {
    const type = schema.getType(readable.name);
    if (!isObjectType(type)) continue;
    const words = new Map<string, BoundFilter>();
    const meta = orm.getMetadata().get(readable.entity);
    filters.set(bindOne(readable, { type, meta, filters: words }), words);
  }
  const bounds = [...filters.keys()];
  refuseTwins(bounds);
  for (const readable of declaredReadables()) {
    const of = bounds.find(({ name }) => name === readable.name);
    if (!of) continue;
    for (const [word, filter] of Object.entries(readable.filter)) {
      filters.get(of)?.set(word, bindFilter({ word, filter, of, bounds }));
    }
  }
  return bounds;
}

function bindOne(
  readable: Readable,
  { type, meta, filters }: Pick<Bound, 'type' | 'meta' | 'filters'>,
): Bound {
  const { name, prefix, permission, order, computed, needs } = readable;
  const scope = scopeFor(name, readable.scope, meta);
  const isMain = readableOfEntity(readable.entity) === readable;
  const orders = new Map(
    Object.entries(order).map(([word, by]): [string, BoundOrder] => [word, orderOf(by)]),
  );
  return { name, prefix, permission, isMain, scope, type, meta, filters, orders, computed, needs };
}

const orderOf = (by: string): BoundOrder => ({
  property: by.replace(/^-/, ''),
  descending: by.startsWith('-'),
});

/** The scope is said once: by the entity's filter, or here by `open`. Saying it twice is allowed, not differently. */
function scopeFor(name: string, declared: Readable['scope'], meta: EntityMetadata): 'open' | ScopedBy {
  const standing = standingOf(meta);
  const scope = declared ?? standing;
  if (!scope) throw new Error(`${name} has no scope: neither open, nor a scope filter on its entity`);
  if (scope !== 'open' && scope !== standing) {
    throw new Error(`${name} has another scope than the filter of its entity: use one constant for both`);
  }
  return scope;
}

/** An id must lead to one type. */
function refuseTwins(bounds: readonly Bound[]): void {
  for (const one of bounds) {
    const twin = bounds.find(other => other.prefix === one.prefix && !isSame(other.meta, one.meta));
    if (twin) throw new Error(`${one.name} and ${twin.name} share the prefix ${one.prefix}`);
    if (!/^[a-z][a-z_]{0,62}$/.test(one.prefix)) throw new Error(`${one.prefix} is not a prefix for ids`);
  }
}
