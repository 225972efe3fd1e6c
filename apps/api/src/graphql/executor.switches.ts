import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  visit,
} from 'graphql';

type Switched = FieldNode | InlineFragmentNode | FragmentSpreadNode;
type Values = Readonly<Record<string, unknown>>;

/** Stands for the switches that are decided in the document itself. */
const constant = '';

const singles = new WeakMap<OperationDefinitionNode, DocumentNode>();
const switches = new WeakMap<DocumentNode, readonly string[]>();

/** The operation with the fragments it needs: the switches of another one have no values in this request. */
export function alone(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const known = singles.get(operation);
  if (known) return known;
  const isOnly = document.definitions.every(part => part === operation || part.kind !== operation.kind);
  const single = isOnly ? document : (separateOperations(document)[operation.name?.value ?? ''] ?? document);
  singles.set(operation, single);
  return single;
}

/** The variables by which a document switches parts of itself on and off. */
export function switchesOf(document: DocumentNode): readonly string[] {
  const known = switches.get(document);
  if (known) return known;
  const found = new Set<string>();
  visit(document, {
    Directive: directive => {
      if (isSwitch(directive)) found.add(variableIn(directive) ?? constant);
    },
  });
  const names = [...found];
  switches.set(document, names);
  return names;
}

/** A switch that is neither on nor off: a variable may be null although it has a default. */
export const undecided = (names: readonly string[], values: Values): string | undefined =>
  names.find(name => name !== constant && typeof values[name] !== 'boolean');

/** The document without what is switched off, and without its switches. */
export function decided(document: DocumentNode, values: Values): DocumentNode {
  if (!switchesOf(document).length) return document;
  const decide = <Node extends Switched>(node: Node): Node | null => {
    const [on, other] = [
      node.directives?.filter(isSwitch) ?? [],
      node.directives?.filter(one => !isSwitch(one)),
    ];
    return on.every(directive => isOn(directive, values)) ? { ...node, directives: other } : null;
  };
  return visit(document, { Field: decide, InlineFragment: decide, FragmentSpread: decide });
}

const isSwitch = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

function isOn(directive: DirectiveNode, values: Values): boolean {
  const wanted = directive.name.value === 'include';
  const name = variableIn(directive);
  const [condition] = directive.arguments ?? [];
  const value =
    name === undefined ? condition?.value.kind === Kind.BOOLEAN && condition.value.value : values[name];
  return value === wanted;
}

function variableIn({ arguments: [condition] = [] }: DirectiveNode): string | undefined {
  return condition?.value.kind === Kind.VARIABLE ? condition.value.name.value : undefined;
}
