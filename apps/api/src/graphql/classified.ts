import { isDataClass, type DataClass } from '@firefly/domain/access';
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

const roots = new Set(['Query', 'Mutation', 'Subscription']);

/** Refuses a schema in which a field of the wire has no class, or a personal field no mask (security.md R15, R20). */
export function classified(schema: GraphQLSchema): GraphQLSchema {
  for (const type of wireTypes(schema))
    for (const field of Object.values(type.getFields())) policyOf(type, field);
  return schema;
}

export interface Policy {
  readonly class: DataClass;
  /** For personal fields: the rule of the domain that masks what is shown. */
  readonly masked?: string;
}

/** What protects one field: its own class, or that of its type. */
export function policyOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Policy {
  const named = field.extensions.class ?? type.extensions.class;
  if (typeof named !== 'string' || !isDataClass(named))
    throw new Error(`${type.name}.${field.name} has no class`);
  if (named === 'P4') throw new Error(`${type.name}.${field.name} is secret and must not be on the wire`);
  const { masked } = field.extensions;
  const personal = named === 'P2' || named === 'P3';
  if (personal && typeof masked !== 'string')
    throw new Error(`${type.name}.${field.name} is personal and names no mask`);
  return typeof masked === 'string' ? { class: named, masked } : { class: named };
}

export const wireTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !roots.has(name));
