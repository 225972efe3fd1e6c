import { Refusal } from '@firefly/domain/shared';
import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode, visit } from 'graphql';
import { limits } from './numbers.ts';
import { fragmentShapes, type Shape, shapeOf } from './shape.ts';

/** A document with each of its operations measured. */
export interface Measured {
  readonly document: DocumentNode;
  readonly operations: readonly { readonly node: OperationDefinitionNode; readonly shape: Shape }[];
  readonly directives: number;
}

/** Holds a document against the numbers; the first that is passed refuses it. */
export function holdToLimits(measured: Measured, alone: ReadonlySet<string>): void {
  atMost(measured.operations.length, limits.operations, 'TOO_MANY_OPERATIONS');
  atMost(measured.directives, limits.directives, 'TOO_MANY_DIRECTIVES');
  for (const { node, shape } of measured.operations) {
    atMost(shape.depth, limits.depth, 'DOCUMENT_TOO_DEEP');
    atMost(shape.aliases, limits.aliases, 'TOO_MANY_ALIASES');
    holdRepeatedKeys(shape);
    holdRepeatedFields(shape);
    if (node.operation === OperationTypeNode.MUTATION) holdAlone(shape, alone);
  }
}

export function measure(document: DocumentNode): Measured {
  const fragments = fragmentShapes(
    document.definitions.filter(node => node.kind === Kind.FRAGMENT_DEFINITION),
  );
  const operations = document.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
  return {
    document,
    operations: operations.map(node => ({ node, shape: shapeOf(node.selectionSet, fragments) })),
    directives: directivesIn(document),
  };
}

function atMost(
  found: number,
  max: number,
  code: 'TOO_MANY_OPERATIONS' | 'TOO_MANY_DIRECTIVES' | 'DOCUMENT_TOO_DEEP' | 'TOO_MANY_ALIASES',
): void {
  if (found > max) throw new Refusal(code, { found, max });
}

function holdRepeatedKeys({ mostRepeated: { key, times } }: Shape): void {
  if (times > limits.sameKey) throw new Refusal('KEY_REPEATED', { key, found: times, max: limits.sameKey });
}

function holdRepeatedFields({ fields }: Shape): void {
  for (const [field, keys] of fields) {
    if (keys.size <= limits.sameField) continue;
    throw new Refusal('FIELD_ASKED_TOO_OFTEN', { field, found: keys.size, max: limits.sameField });
  }
}

/** What tries a secret or moves a value is asked once per request, so that counting requests counts tries. */
function holdAlone({ fields }: Shape, alone: ReadonlySet<string>): void {
  const roots = [...fields].filter(([field]) => field !== '__typename');
  const field = roots.map(([name]) => name).find(name => alone.has(name));
  const found = roots.reduce((sum, [, keys]) => sum + keys.size, 0);
  if (field && found > limits.alone)
    throw new Refusal('FIELD_STANDS_ALONE', { field, found, max: limits.alone });
}

function directivesIn(document: DocumentNode): number {
  let found = 0;
  visit(document, { Directive: () => void (found += 1) });
  return found;
}
