import type { MikroORM } from '@mikro-orm/core';
import { getNamedType, type GraphQLFieldResolver, type GraphQLSchema, isAbstractType } from 'graphql';
import { bindReadables } from './bind.ts';
import { Cursors } from './cursor.ts';
import { keyOf } from './keys.ts';
import { type Bound, type Observe, ReadModel, setModel } from './model.ts';
import { frameOf, isRow, Page, pageData } from './page.ts';
import { refuseUnreadable } from './refusals.ts';
import { idOf } from './type-id.ts';

export interface ReadOptions {
  /** 32 bytes that seal the cursors. */
  readonly cursorKey: Buffer;
  readonly observe?: Observe;
}

/** Once at boot: finds the table behind every wire type, and sets the resolvers that read what one statement brought. */
export function attachReads(
  schema: GraphQLSchema,
  orm: MikroORM,
  { cursorKey, observe = () => {} }: ReadOptions,
): GraphQLSchema {
  const model = new ReadModel(bindReadables(schema, orm), new Cursors(cursorKey), observe);
  refuseUnreadable(model);
  for (const of of model.bounds) attachFields(model, of);
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql's own is asynchronous, and graphql-jit cannot wait: rows carry the name of their type.
    if (isAbstractType(type)) type.resolveType = row => (isRow(row) ? String(row.__typename) : undefined);
  }
  setModel(schema, model);
  return schema;
}

function attachFields(model: ReadModel, { prefix, type }: Bound): void {
  for (const field of Object.values(type.getFields())) {
    const listed = model.listedBy(getNamedType(field.type));
    if (listed) field.resolve = pageOf(listed, model.cursors);
    else if (field.name === 'id')
      field.resolve = row => (isRow(row) ? idOf(prefix, String(row.id)) : undefined);
  }
}

/** A nested list has come with its row; it lies under a key of its own. */
const pageOf =
  ({ name }: Bound, cursors: Cursors): GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> =>
  (
    ...[
      row,
      args,
      ,
      {
        fieldNodes: [node],
      },
    ]
  ) =>
    isRow(row) && node ? new Page(pageData(row[keyOf(node)]), frameOf(name, args, cursors)) : null;
