import type { MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { attachReads } from './database/read/index.ts';
import { classified } from './graphql/classified.ts';
import { closed } from './graphql/closed.ts';
import { described } from './graphql/described.ts';
import { NodeResolver } from './graphql/node.resolver.ts';
import { scalars } from './graphql/scalars/index.ts';
import { modules } from './modules/index.ts';

/** The contract of all modules: every field classified, every read bound, every root field behind its permission. */
export async function openSchema(
  orm: MikroORM,
  cursorKey: Buffer,
  observe?: (statement: string) => void,
): Promise<GraphQLSchema> {
  return closed(attachReads(await contract(), orm, { cursorKey, observe }));
}

/** The same without a database, for printing. */
export async function contract(): Promise<GraphQLSchema> {
  const resolvers: NonEmptyArray<Function> = [NodeResolver, ...modules.flatMap(module => module.resolvers)];
  // Arguments of lists carry no validators: the read layer checks them where it uses them.
  const validate = { forbidUnknownValues: false };
  return classified(described(await buildSchema({ resolvers, validate, scalarsMap: scalars })));
}

/** As text, in an order that no change of the code disturbs. */
export const sdlOf = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
