import {
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

/** The part of a document that one execution sees. */
export interface Document {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const keys = new WeakMap<FieldNode, string>();
const numbered = new WeakSet<OperationDefinitionNode>();

/**
 * Where the value of a field lies in its row: under its name, or, with arguments, under its name and a number that
 * stands for the arguments as written. Aliases of the same thing meet there, two different pages do not.
 */
export const keyOf = (node: FieldNode): string => keys.get(node) ?? node.name.value;

/**
 * Numbers the arguments in order of appearance, and never looks at what they say: documents that differ only in
 * literals get the same keys, hence the same SQL text. Fragments go first, because operations share them.
 */
export function numberKeys({ operation, fragments }: Document): void {
  if (numbered.has(operation)) return;
  numbered.add(operation);
  const numbers = new Map<string, Map<string, number>>();
  const number = (node: FieldNode): void => {
    if (!node.arguments?.length) return;
    const name = node.name.value;
    const ofName = numbers.get(name) ?? new Map<string, number>();
    const text = node.arguments.map(print).toSorted().join();
    const at = ofName.get(text) ?? ofName.size + 1;
    numbers.set(name, ofName.set(text, at));
    keys.set(node, `${name}$${at}`);
  };
  for (const part of [...Object.values(fragments), operation]) visit(part, { Field: number });
}
