import type { EntityProperty } from '@mikro-orm/core';
import type { GraphQLField } from 'graphql';
import type { Bound } from './model.ts';
import { isSame, isToMany, propertiesOf, propertyOf, targetOf } from './properties.ts';

/** The to-one property by which the rows of a list hang on their parent: named by `by`, or the entity's own collection. */
export function linkOf(parent: Bound, field: GraphQLField<unknown, unknown>, listed: Bound): EntityProperty {
  const { by } = field.extensions;
  if (typeof by === 'string') return propertyOf(listed.meta, by);
  const collection = propertiesOf(parent.meta).get(field.name);
  if (!collection || !isToMany(collection) || !isSame(targetOf(collection), listed.meta)) {
    throw new Error(
      `${parent.name}.${field.name} lists ${listed.name}, but nothing says how they hang together`,
    );
  }
  return propertyOf(listed.meta, collection.mappedBy);
}
