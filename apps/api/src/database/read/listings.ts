import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { linkOf } from './links.ts';
import { type Bound, modelOf } from './model.ts';
import { columnOf, propertyOf } from './properties.ts';

/** One published list in one of its orders. It needs an index that begins with these columns. */
export interface Listing {
  /** Where it is published, and its sort word: `Team.members by SINCE`. */
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** Every list the schema publishes, in every order it can be asked for. */
export function listings(schema: GraphQLSchema): Listing[] {
  const model = modelOf(schema);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap(type =>
    Object.values(type.getFields()).flatMap(field => {
      const listed = model.listedBy(getNamedType(field.type));
      if (!listed) return [];
      const parent = model.ofName(type.name);
      const link = parent ? [columnOf(linkOf(parent, field, listed))] : [];
      return inEveryOrder(`${type.name}.${field.name}`, listed, link);
    }),
  );
}

const inEveryOrder = (name: string, { meta, orders }: Bound, link: readonly string[]): Listing[] =>
  [...orders].map(([word, { property }]) => ({
    name: `${name} by ${word}`,
    table: meta.tableName,
    columns: [...new Set([...link, columnOf(propertyOf(meta, property)), 'id'])],
  }));
