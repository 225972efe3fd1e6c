import { idOf, readableCalled } from '../../database/read/index.ts';
import type { AuditEntryType } from './audit.type.ts';

/** The id of an audited object as the wire knows it; types that are no longer read have none. */
export function idOfObject({
  objectType,
  objectId,
}: Pick<AuditEntryType, 'objectType' | 'objectId'>): string | undefined {
  const readable = objectType ? readableCalled(objectType) : undefined;
  return readable && objectId ? idOf(readable.prefix, objectId) : undefined;
}
