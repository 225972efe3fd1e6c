import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLField,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** The variables of one request, as they were sent. */
export type Values = Readonly<Record<string, unknown>>;

/** What a variable stands for, its default filled in. */
export type ValueOf = (variable: string) => unknown;

const maxPage = 100;

/** A size that is no size is refused later by coercion; until then it counts as the largest page. */
export const pageSize = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(1, value) : maxPage;

/** Of the longest list among the values, since each of its entries may answer an object. */
export function listLength(values: readonly unknown[]): number | undefined {
  const lengths = values.filter(value => Array.isArray(value)).map(({ length }) => length);
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}

interface Named {
  readonly name: string;
  readonly values: ValueOf;
}

/** What an argument of a field is given: in the document, by a variable, or by the schema's default. */
export function argumentOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  { name, values }: Named,
): unknown {
  const given = node.arguments?.find(argument => argument.name.value === name);
  const value = given ? valueOf(given.value, values) : undefined;
  return value === undefined ? field.args.find(argument => argument.name === name)?.defaultValue : value;
}

/** Whether `@skip` or `@include` leaves the selection out of this request. */
export const isSwitchedOff = (directives: readonly DirectiveNode[] | undefined, values: ValueOf): boolean =>
  directives?.some(({ name, arguments: [condition] = [] }) => {
    const decided = condition && valueOf(condition.value, values);
    return name.value === 'skip' ? decided === true : name.value === 'include' && decided === false;
  }) ?? false;

/** Lists may hold variables; only how many entries they have matters here. */
function valueOf(node: ValueNode, values: ValueOf): unknown {
  if (node.kind === Kind.VARIABLE) return values(node.name.value);
  return node.kind === Kind.LIST ? node.values : valueFromASTUntyped(node);
}
