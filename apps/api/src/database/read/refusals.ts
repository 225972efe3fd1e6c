import { getNamedType, type GraphQLField, isNonNullType } from 'graphql';
import { linkOf } from './links.ts';
import type { Bound, ReadModel } from './model.ts';
import {
  columnOf,
  columnTypeOf,
  isSame,
  isScalar,
  isToOne,
  propertiesOf,
  propertyAt,
  propertyOf,
  targetOf,
} from './properties.ts';

type Field = GraphQLField<unknown, unknown>;

/** Names in SQL are cut at 63 bytes, and a key may carry a number. */
const longestName = 50;

/** Refuses to start with a wire type that could not be read as it promises. */
export function refuseUnreadable(model: ReadModel): void {
  for (const of of model.bounds) {
    refuseScope(of);
    refuseOrders(of);
    for (const field of Object.values(of.type.getFields())) refuseField(model, of, field);
  }
}

function refuseScope({ name, meta, scope }: Bound): void {
  if (scope === 'open') return;
  if (scope.line && scope.lines) throw new Error(`${name} has both a line and lines`);
  for (const path of Object.values(scope)) if (typeof path === 'string') columnOf(propertyAt(meta, path));
  if (scope.block !== undefined && propertyAt(meta, scope.block).collation !== 'C') {
    throw new Error(`${name} is limited by ${scope.block}, which is not collate "C"`);
  }
}

function refuseOrders({ name, meta, orders }: Bound): void {
  if (!orders.size) throw new Error(`${name} has no order`);
  for (const { property } of orders.values()) {
    const { nullable, hidden } = propertyOf(meta, property);
    if (nullable) throw new Error(`${name} sorts by ${property}, which may be null`);
    if (hidden) throw new Error(`${name} sorts by ${property}, which is hidden`);
  }
}

function refuseField(model: ReadModel, of: Bound, field: Field): void {
  const path = `${of.name}.${field.name}`;
  const listed = model.listedBy(getNamedType(field.type));
  if (field.name.length > longestName) throw new Error(`${path} is longer than ${longestName} characters`);
  if (field.extensions.may !== undefined)
    throw new Error(`${path} names a permission, which only root fields check`);
  if (listed) refuseLink(of, field, listed);
  else if (of.needs[field.name]) refuseNeeds(of, field, path);
  else if (field.args.length) throw new Error(`${path} takes arguments that nobody reads`);
  else if (field.resolve && field.name !== 'id')
    throw new Error(`${path} has a resolver but does not say what it needs`);
  else if (!of.computed[field.name]) refuseProperty(model, of, field);
}

function refuseLink(of: Bound, field: Field, listed: Bound): void {
  const link = linkOf(of, field, listed);
  if (isToOne(link) ? !isSame(targetOf(link), of.meta) : columnTypeOf(link) !== 'uuid')
    throw new Error(`${of.name}.${field.name} hangs on ${link.name}, which leads elsewhere`);
}

function refuseNeeds(of: Bound, field: Field, path: string): void {
  if (!field.resolve) throw new Error(`${path} has needs but no resolver`);
  for (const need of of.needs[field.name] ?? []) {
    if (!isScalar(propertyAt(of.meta, need)))
      throw new Error(`${path} needs ${need}, which is not a column of its own`);
    if (of.computed[need]) throw new Error(`${path} needs ${need}, but a computed field has taken this name`);
  }
}

function refuseProperty(model: ReadModel, of: Bound, field: Field): void {
  const path = `${of.name}.${field.name}`;
  const property = propertiesOf(of.meta).get(field.name);
  if (!property) throw new Error(`${path} cannot be read: no property, not computed, no needs`);
  const promised = isNonNullType(field.type);
  if (promised && (property.nullable || property.mappedBy))
    throw new Error(`${path} is promised, but ${property.name} may be null`);
  if (isScalar(property)) return void columnOf(property);
  if (!isToOne(property)) throw new Error(`${path} is neither a column nor a neighbour`);
  const near = model.ofName(getNamedType(field.type).name);
  if (!near || !isSame(near.meta, targetOf(property)))
    throw new Error(`${path} leads to a table that its type does not show`);
  if (promised && near.scope !== 'open')
    throw new Error(`${path} is promised, but its row may be out of reach`);
}
