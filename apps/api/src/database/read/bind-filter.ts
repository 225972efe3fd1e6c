import type { EntityMetadata } from '@mikro-orm/core';
import { GraphQLID } from 'graphql';
import type { Bound, BoundFilter } from './model.ts';
import {
  columnTypeOf,
  isSame,
  isToOne,
  propertiesOf,
  propertyAt,
  propertyOf,
  targetOf,
} from './properties.ts';
import { type FilterWord, readableOfEntity } from './readable.ts';

interface Declared {
  readonly word: string;
  readonly filter: FilterWord;
  readonly of: Bound;
  readonly bounds: readonly Bound[];
}

/** Whose path `within` takes when it is not told. */
const territoryPrefix = 'division';

/** Finds what a filter word means in the tables, and refuses one that would find nothing or tell too much. */
export function bindFilter(declared: Declared): BoundFilter {
  const { word, of } = declared;
  const [source, operator] = declared.filter;
  if (typeof source === 'string') refuseUnreadable(of, word, source);
  const idOf = whoseId(declared);
  if (operator === 'within' && !(idOf && propertiesOf(idOf.meta).has('path'))) {
    throw new Error(`${of.name}.${word} finds no entity whose path it could take`);
  }
  return {
    word,
    source,
    operator,
    idOf,
    through: typeof source === 'string' ? passed(declared, source) : undefined,
  };
}

function refuseUnreadable(of: Bound, word: string, path: string): void {
  if (path.split('.').length > 2) throw new Error(`${of.name}.${word} goes further than one neighbour`);
  const { hidden } = propertyAt(of.meta, path);
  if (hidden) throw new Error(`${of.name}.${word} filters by a hidden column`);
}

/** An entity class in place of a type says whose id it is; for a plain ID the operator or the relation says so. */
function whoseId({ word, filter, of, bounds }: Declared): BoundFilter['idOf'] {
  const [source, operator, type] = filter;
  const named = readableOfEntity(type());
  if (named) return boundNamed(bounds, named.name);
  if (operator === 'within') return bounds.find(({ prefix, isMain }) => isMain && prefix === territoryPrefix);
  if (type() !== GraphQLID || typeof source !== 'string') return undefined;
  const property = propertyAt(of.meta, source);
  if (isToOne(property)) return mainOf(bounds, targetOf(property));
  if (property.primary) return of;
  if (columnTypeOf(property) === 'uuid') throw new Error(`${of.name}.${word} does not say whose id it takes`);
  return undefined;
}

/** The scoped neighbour whose column is compared. */
function passed({ word, of, bounds }: Declared, path: string): BoundFilter['through'] {
  const [head = '', tail] = path.split('.');
  if (tail === undefined) return undefined;
  const near = mainOf(bounds, targetOf(propertyOf(of.meta, head)));
  if (!near) throw new Error(`${of.name}.${word} passes through a table without a readable`);
  return near.scope === 'open' ? undefined : { property: head, of: near };
}

const mainOf = (bounds: readonly Bound[], table: EntityMetadata): Bound | undefined =>
  bounds.find(({ meta, isMain }) => isMain && isSame(meta, table));

function boundNamed(bounds: readonly Bound[], name: string): Bound {
  const bound = bounds.find(one => one.name === name);
  if (!bound) throw new Error(`${name} is not in this schema`);
  return bound;
}
