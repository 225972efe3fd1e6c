import { prefixOf, readableWithPrefix, uuidOf } from '../database/read/index.ts';
import type { Subject } from './context.ts';

/** What an input names and why, before anything is known of it: so that a refusal too says what it was about. */
export function subjectOf(input: unknown): Subject {
  if (typeof input !== 'object' || input === null) return {};
  const reason = 'reason' in input && typeof input.reason === 'string' ? input.reason : undefined;
  return { reason, ...('id' in input && typeof input.id === 'string' ? named(input.id) : {}) };
}

/** An id of ours, or nothing: what a client typed is never written into the audit as it stands. */
function named(id: string): Pick<Subject, 'objectType' | 'objectId'> {
  const readable = readableWithPrefix(prefixOf(id));
  if (!readable) return {};
  try {
    return { objectType: readable.name, objectId: uuidOf(readable.prefix, id) };
  } catch {
    return {};
  }
}
