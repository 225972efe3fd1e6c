import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { cleanText, Refusal } from '@firefly/domain/shared';
import { type DocumentNode, getOperationAST, Kind, visit } from 'graphql';

/**
 * Cleans every text of an operation before it runs, whichever scalar takes it (security.md R12): composed, trimmed,
 * without control characters and half characters. Neither executor lets the built-in String be replaced: graphql-jit
 * compiles its own, and a second type of that name makes the schema invalid.
 */
export const cleaned =
  (execute: GatewayExecutor): GatewayExecutor =>
  asked => {
    const document = cleanDocument(asked.document);
    const unchanged = document === asked.document;
    const operation = unchanged
      ? asked.operation
      : (getOperationAST(document, asked.operationName) ?? asked.operation);
    const variables = cleanVariables(asked.request.variables ?? {});
    return execute({ ...asked, document, operation, request: { ...asked.request, variables } });
  };

export const cleanVariables = (variables: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, cleanValue(value, [name])]));

export function cleanDocument(document: DocumentNode): DocumentNode {
  const known = documents.get(document);
  if (known) return known;
  const clean = visit(document, {
    [Kind.STRING](node) {
      const value = cleanText(node.value);
      return value === node.value ? undefined : { ...node, value };
    },
  });
  documents.set(document, clean);
  return clean;
}

/** A document that is asked again is the same object, and stays the same object for what is compiled from it. */
const documents = new WeakMap<DocumentNode, DocumentNode>();

function cleanValue(value: unknown, path: readonly string[]): unknown {
  if (typeof value === 'string') return cleanTextAt(value, path);
  if (Array.isArray(value)) return value.map((entry, index) => cleanValue(entry, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, cleanValue(inner, [...path, name])]),
  );
}

/** Inputs are named as their form names them: without the variable that carries them. */
function cleanTextAt(text: string, path: readonly string[]): string {
  try {
    return cleanText(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal('BAD_INPUT', {
      field: path.slice(path.length > 1 ? 1 : 0).join('.'),
      rule: error.code,
    });
  }
}
