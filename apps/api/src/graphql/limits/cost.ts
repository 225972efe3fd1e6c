import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { argumentOf, isSwitchedOff, listLength, pageSize, type ValueOf, type Values } from './values.ts';

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Values;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly values: ValueOf;
  /** What a fragment costs at a page size, so that fragments within fragments are walked once. */
  readonly spread: Map<string, number>;
}

interface Place {
  readonly type: GraphQLNamedType | null | undefined;
  /** How many rows each list of this object holds, where the object is a connection. */
  readonly page?: number;
}

/** What a bare list of objects without a size of its own is reckoned at. */
const unsized = 10;

/** One for every object the answer may hold: a list counts its page size times what stands in each row. */
export function costOf({ schema, document, operation, variables }: Asked): number {
  const fragments = document.definitions.filter(node => node.kind === Kind.FRAGMENT_DEFINITION);
  const walk: Walk = {
    schema,
    fragments: new Map(fragments.map(fragment => [fragment.name.value, fragment])),
    values: withDefaults(operation, variables),
    spread: new Map(),
  };
  return selectionCost(walk, operation.selectionSet, { type: schema.getRootType(operation.operation) });
}

const selectionCost = (walk: Walk, { selections }: SelectionSetNode, place: Place): number =>
  selections.reduce(
    (sum, selection) =>
      isSwitchedOff(selection.directives, walk.values) ? sum : sum + costOfOne(walk, selection, place),
    0,
  );

function costOfOne(walk: Walk, selection: SelectionNode, place: Place): number {
  if (selection.kind === Kind.FIELD) return fieldCost(walk, selection, place);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return spreadCost(walk, selection.name.value, place);
  const condition = selection.typeCondition?.name.value;
  const type = condition === undefined ? place.type : walk.schema.getType(condition);
  return selectionCost(walk, selection.selectionSet, { ...place, type });
}

function fieldCost(walk: Walk, node: FieldNode, { type, page }: Place): number {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field || !node.selectionSet) return 0;
  const below = getNamedType(field.type);
  if (isLeafType(below)) return 0;
  const given = (name: string) => argumentOf(node, field, { name, values: walk.values });
  const rows = isListType(getNullableType(field.type))
    ? (page ?? listLength(field.args.map(({ name }) => given(name))) ?? unsized)
    : 1;
  const pages = field.args.some(({ name }) => name === 'first') ? pageSize(given('first')) : undefined;
  return rows * (1 + selectionCost(walk, node.selectionSet, { type: below, page: pages }));
}

function spreadCost(walk: Walk, name: string, { page }: Place): number {
  const key = `${name} ${page ?? ''}`;
  const known = walk.spread.get(key);
  if (known !== undefined) return known;
  const fragment = walk.fragments.get(name);
  const type = walk.schema.getType(fragment?.typeCondition.name.value ?? '');
  const cost = fragment ? selectionCost(walk, fragment.selectionSet, { type, page }) : 0;
  walk.spread.set(key, cost);
  return cost;
}

/** Looked up as they are asked for, so that it can be noted which of them matter. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Values): ValueOf {
  const defaults = new Map(
    variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  return name => {
    const fallback = defaults.get(name);
    return given[name] === undefined && fallback ? valueFromASTUntyped(fallback) : given[name];
  };
}
