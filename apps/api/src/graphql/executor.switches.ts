import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  Kind,
  visit,
} from 'graphql';

type Switched = FieldNode | InlineFragmentNode | FragmentSpreadNode;
type Values = Record<string, unknown>;

/** The switch of a condition that names no variable: it is decided once for all. */
const constant = '';

const known = new WeakMap<DocumentNode, readonly string[]>();

/** The variables by which a document switches parts of itself on and off. */
export function switchesOf(document: DocumentNode): readonly string[] {
  const before = known.get(document);
  if (before) return before;
  const found = new Set<string>();
  visit(document, {
    Directive: directive => {
      if (isSwitch(directive)) found.add(switchIn(directive));
    },
  });
  const switches = [...found];
  known.set(document, switches);
  return switches;
}

/** The document without what is switched off, and without its switches. */
export function decided(document: DocumentNode, values: Values): DocumentNode {
  if (!switchesOf(document).length) return document;
  const decide = <Node extends Switched>(node: Node): Node | null =>
    isOn(node, values)
      ? { ...node, directives: node.directives?.filter(directive => !isSwitch(directive)) }
      : null;
  return visit(document, { Field: decide, InlineFragment: decide, FragmentSpread: decide });
}

const isSwitch = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

function switchIn({ arguments: [condition] = [] }: DirectiveNode): string {
  return condition?.value.kind === Kind.VARIABLE ? condition.value.name.value : constant;
}

const isOn = (node: Switched, values: Values): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, values)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, values)?.if !== false;
