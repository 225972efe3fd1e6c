import { Refusal } from '@firefly/domain/shared';
import { LRUCache } from 'lru-cache';
import { type Caller, limits, type Measured, measure, readDocument } from '../graphql/limits/index.ts';

/** Small enough to be no way of filling the memory, large enough for every document of every client we know. */
const kept = { max: 500, maxSize: 2_000_000 };

/** Reads and measures documents, each text once. */
export function documents(): (source: string, caller: Caller) => Measured {
  const known = new LRUCache<string, Measured>({ ...kept, sizeCalculation: (_, source) => source.length });
  return (source, caller) => {
    const found = known.get(source) ?? measure(readDocument(source, caller));
    // The text may have been read for a caller with a higher limit.
    const max = limits.tokens[caller];
    if ((found.document.tokenCount ?? 0) > max) throw new Refusal('DOCUMENT_TOO_LONG', { max });
    known.set(source, found);
    return found;
  };
}
