import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
} from 'graphql';
import { keyOf } from './keys.ts';

/** What walking a selection needs. Directives are already decided by the executor; without it a walk only reads too much. */
export interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** One selected field: its definition, and every node of the document that asks for it. */
export interface Selected {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly first: FieldNode;
  readonly nodes: readonly FieldNode[];
}

/** The fields selected on one object type, by key: fragments opened, aliases of the same thing merged. */
export function selectedOn(
  walk: Walk,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): Map<string, Selected> {
  const found = new Map<string, Selected & { nodes: FieldNode[] }>();
  const add = (node: FieldNode): void => {
    const field = type.getFields()[node.name.value];
    const key = keyOf(node);
    const same = found.get(key);
    if (same) same.nodes.push(node);
    else if (field) found.set(key, { key, field, first: node, nodes: [node] });
  };
  const open = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) add(selection);
      else {
        const part =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments[selection.name.value];
        if (part && appliesTo(walk, part.typeCondition, type)) open(part.selectionSet.selections);
      }
    }
  };
  for (const parent of parents) open(parent.selectionSet?.selections ?? []);
  return found;
}

/** The object type behind a field, lists and non-nulls opened. */
export function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
}

function appliesTo({ schema }: Walk, condition: NamedTypeNode | undefined, type: GraphQLObjectType): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const on = schema.getType(condition.name.value);
  return isAbstractType(on) && schema.isSubType(on, type);
}
