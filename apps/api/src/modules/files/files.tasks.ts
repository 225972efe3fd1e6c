import { draftsSince } from '@firefly/domain/files';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from '../../database/sql.ts';
import { later, type Task } from '../../graphql/later.ts';
import { blobsIn } from './blobs.ts';

/** The row is gone for good by now. */
export const removeBlob: Task = async (_, { blob }, { filesFolder }) => {
  if (blob) await blobsIn(filesFolder).remove(blob);
};

/** Nightly: gives up drafts that nobody attached, and contents that a crash left without a row. */
export async function sweepFiles(em: EntityManager, now: Date, filesFolder: string): Promise<void> {
  const before = draftsSince(now);
  const given = await rows(
    em,
    sql<{ blob: string }>`delete from file where owner_id is null and created_at < ${before} returning blob`,
  );
  for (const { blob } of given) await later({ em }, 'removeBlob', { blob });
  const blobs = blobsIn(filesFolder);
  // Nothing is without a row so long: an upload writes its content and its row within one transaction.
  const old = await blobs.olderThan(before);
  const known = await rows(em, sql<{ blob: string }>`select blob from file where blob = any(${old})`);
  const kept = new Set([...known, ...given].map(({ blob }) => blob));
  for (const stray of old) if (!kept.has(stray)) await blobs.remove(stray);
}
