import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core';

const maps = new WeakMap<EntityMetadata, ReadonlyMap<string, EntityProperty>>();

/** The properties of an entity by name. */
export function propertiesOf(meta: EntityMetadata): ReadonlyMap<string, EntityProperty> {
  const known = maps.get(meta);
  if (known) return known;
  const fresh = new Map<string, EntityProperty>(meta.props.map(property => [property.name, property]));
  maps.set(meta, fresh);
  return fresh;
}

/** A property that must be there. */
export function propertyOf(meta: EntityMetadata, name: string): EntityProperty {
  const property = propertiesOf(meta).get(name);
  if (!property) throw new Error(`${meta.className} has no property ${name}`);
  return property;
}

/** The property a path leads to, across to-one neighbours. */
export function propertyAt(meta: EntityMetadata, path: string): EntityProperty {
  const [head = '', ...rest] = path.split('.');
  const property = propertyOf(meta, head);
  return rest.length ? propertyAt(targetOf(property), rest.join('.')) : property;
}

/** The one column of a property. */
export function columnOf({ name, fieldNames }: EntityProperty): string {
  const [column, ...more] = fieldNames;
  if (column === undefined || more.length) throw new Error(`${name} is not one column`);
  return column;
}

export const columnTypeOf = ({ columnTypes }: EntityProperty): string => columnTypes[0] ?? '';

export function targetOf({ name, targetMeta }: EntityProperty): EntityMetadata {
  if (!targetMeta) throw new Error(`${name} is not a relation`);
  return targetMeta;
}

/** The ORM copies metadata for relations; the class stays the same. */
export const isSame = (one: EntityMetadata, other: EntityMetadata): boolean => one.class === other.class;

export const isScalar = ({ kind }: EntityProperty): boolean => kind === ReferenceKind.SCALAR;

export const isToOne = ({ kind }: EntityProperty): boolean =>
  kind === ReferenceKind.MANY_TO_ONE || kind === ReferenceKind.ONE_TO_ONE;

export const isToMany = ({ kind }: EntityProperty): boolean => kind === ReferenceKind.ONE_TO_MANY;
