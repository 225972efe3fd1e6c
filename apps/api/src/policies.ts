import type { GraphQLSchema } from 'graphql';
import { policyOf, wireTypes } from './graphql/classified.ts';
import { mayOf } from './graphql/closed.ts';

/** Who may call what, and how carefully each field is handled, as YAML for whoever assesses the product. */
export function policies(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap(type =>
    Object.values(type?.getFields() ?? {}),
  );
  return [
    'operations:',
    ...roots.map(field => `  ${field.name}: ${mayOf(field)}`).toSorted(),
    'fields:',
    ...wireTypes(schema)
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap(type => [
        `  ${type.name}:`,
        ...Object.values(type.getFields()).map(field => {
          const { class: of, masked } = policyOf(type, field);
          return `    ${field.name}: ${of}${masked ? ` # masked by ${masked}` : ''}`;
        }),
      ]),
  ].join('\n');
}
