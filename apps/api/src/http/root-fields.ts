import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { RootFields } from './admit.ts';

/** What the schema says of its root fields; a name that is none would guard nothing, so it does not start. */
export function rootFieldsOf(schema: GraphQLSchema, alone: readonly string[]): RootFields {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const fields = [...Object.values(schema.getQueryType()?.getFields() ?? {}), ...Object.values(mutations)];
  const open = fields.filter(({ extensions }) => extensions.may === 'PUBLIC').map(({ name }) => name);
  const unknown = alone.find(name => !(name in mutations));
  if (unknown !== undefined) throw new Error(`${unknown} is to stand alone and is no mutation`);
  const operations = Object.values(OperationTypeNode).filter(kind => schema.getRootType(kind));
  return {
    operations: new Set(operations),
    open: new Set(open),
    alone: new Set([...alone, ...open.filter(name => name in mutations)]),
  };
}
