import { Refusal } from '@firefly/domain/shared';
import { getOperationAST, OperationTypeNode } from 'graphql';
import { holdToLimits, holdToRoots, type Measured, type Standing } from '../graphql/limits/index.ts';
import type { OperationRequest } from './operation-request.ts';

/** Root fields of which the contract says more than their type. */
export interface RootFields {
  /** The kinds of operations there are. */
  readonly operations: ReadonlySet<OperationTypeNode>;
  /** For callers who are not signed in. */
  readonly open: ReadonlySet<string>;
  /** Only one per request. */
  readonly alone: ReadonlySet<string>;
}

interface Asking {
  readonly asked: OperationRequest;
  readonly method: string;
  readonly standing: Standing;
}

/** Holds a document to all that can be told from its text; the answer is how many operations it counts as. */
export function admit(measured: Measured, { asked, method, standing }: Asking, roots: RootFields): number {
  for (const { shape } of measured.operations) holdToRoots(shape, standing, roots.open);
  holdToLimits(measured, roots.alone);
  const operation = getOperationAST(measured.document, asked.operationName);
  const chosen = measured.operations.find(({ node }) => node === operation);
  if (!chosen) throw new Refusal('REQUEST_INVALID', { parameter: 'operationName' });
  if (!roots.operations.has(chosen.node.operation))
    throw new Refusal('QUERY_INVALID', { problem: chosen.node.operation });
  if (method === 'GET' && chosen.node.operation !== OperationTypeNode.QUERY)
    throw new Refusal('METHOD_REFUSED');
  return chosen.shape.keys.size;
}
