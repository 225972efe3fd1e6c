import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

const answerTypes = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
] as const;

/** The two media types of an answer; the first also serves whoever does not say. */
export type AnswerType = (typeof answerTypes)[number];

export const [plainJson, graphqlJson] = answerTypes;

/** Clients say the same on every request, so it is understood once. */
const understood = new LRUCache<string, { readonly type?: AnswerType }>({ max: 200 });

/** What the caller accepts, or undefined when it is neither. */
export function answerTypeOf(accept: string | undefined): AnswerType | undefined {
  if (!accept) return plainJson;
  const known = understood.get(accept) ?? { type: negotiated(accept) };
  understood.set(accept, known);
  return known.type;
}

function negotiated(accept: string): AnswerType | undefined {
  const preferred = new Negotiator({ headers: { accept } }).mediaType(answerTypes);
  return answerTypes.find(type => type === preferred);
}
