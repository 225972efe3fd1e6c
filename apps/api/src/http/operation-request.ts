import { Refusal } from '@firefly/domain/shared';
import type { FastifyRequest } from 'fastify';

/** The parameters of an operation, wherever the request carries them. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: object;
}

/** Reads the parameters and refuses what is none; a batch, being a list, among it. */
export function operationRequestOf({ method, body, query }: FastifyRequest): OperationRequest {
  const given = method === 'GET' ? fromAddress(query) : body;
  if (!isRecord(given)) throw new Refusal('REQUEST_INVALID');
  // Apollo would take it for a fault of the server that there are none.
  if (Object.hasOwn(objectIn(given, 'extensions') ?? {}, 'persistedQuery'))
    throw new Refusal('REQUEST_INVALID', { parameter: 'extensions.persistedQuery' });
  const source = textIn(given, 'query');
  if (!source) throw new Refusal('REQUEST_INVALID', { parameter: 'query' });
  return {
    query: source,
    operationName: textIn(given, 'operationName'),
    variables: objectIn(given, 'variables'),
  };
}

function textIn(given: Readonly<Record<string, unknown>>, parameter: string): string | undefined {
  const value = given[parameter] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new Refusal('REQUEST_INVALID', { parameter });
}

function objectIn(given: Readonly<Record<string, unknown>>, parameter: string): object | undefined {
  const value = given[parameter] ?? undefined;
  if (value === undefined || isRecord(value)) return value;
  throw new Refusal('REQUEST_INVALID', { parameter });
}

/** In an address, objects are JSON. */
function fromAddress(query: unknown): unknown {
  if (!isRecord(query)) return undefined;
  return { ...query, variables: parsed(query, 'variables'), extensions: parsed(query, 'extensions') };
}

function parsed(query: Readonly<Record<string, unknown>>, parameter: string): unknown {
  const text = textIn(query, parameter);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('REQUEST_INVALID', { parameter });
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
