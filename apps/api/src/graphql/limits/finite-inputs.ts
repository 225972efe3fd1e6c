import { getNamedType, type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType } from 'graphql';

/** Refuses a schema with an input that holds itself: graphql-jit would compile a variable of it without end. */
export function requireFiniteInputs(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) if (isInputObjectType(type)) visit(type, []);
}

function visit(type: GraphQLInputObjectType, above: readonly GraphQLInputObjectType[]): void {
  if (above.includes(type)) throw new Error(`The input ${type.name} holds itself`);
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) visit(inner, [...above, type]);
  }
}
