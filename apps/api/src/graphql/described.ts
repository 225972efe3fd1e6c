import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isInputObjectType } from 'graphql';

/** Says what type-graphql has no place to say: what the two root types are, and what the one `input` of a mutation is. */
export function described(schema: GraphQLSchema): GraphQLSchema {
  say(
    schema.getQueryType(),
    'What can be read (查询); every list is a page of what is within the caller’s reach.',
  );
  say(
    schema.getMutationType(),
    'What can be done (操作); each is done wholly or not at all, and written into the audit.',
  );
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const arg of field.args) {
      const type = getNamedType(arg.type);
      if (isInputObjectType(type)) arg.description ??= type.description;
    }
  return schema;
}

function say(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}
