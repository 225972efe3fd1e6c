import { requireOwnDraft } from '@firefly/domain/files';
import { Refusal } from '@firefly/domain/shared';
import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/ids.ts';
import { later } from '../../graphql/later.ts';
import { File } from './file.entity.ts';

/** What a file belongs to: the prefix of its ids, and the id. */
interface Owner {
  readonly type: string;
  readonly id: string;
}

/** Gives a draft of the caller's to the row it was uploaded for, in the transaction that changes that row. */
export async function attachFile(
  { em, actor }: Work,
  { fileId, purpose, owner }: { readonly fileId: string; readonly purpose: string; readonly owner: Owner },
): Promise<File> {
  const id = uuidOf(filePrefix, fileId, 'fileId');
  const file = await em.findOne(File, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!file) throw new Refusal('FILE_NOT_A_DRAFT');
  const { purpose: meantFor, uploader, ownerId } = file;
  requireOwnDraft(
    { purpose: meantFor, uploader: uploader.id, ownerId },
    { purpose, account: actor?.account },
  );
  file.ownerType = owner.type;
  file.ownerId = owner.id;
  return file;
}

/** Takes a file away with what it hung on; its content follows once that is certain. */
export async function discardFile(work: Work, file: File): Promise<void> {
  work.em.remove(file);
  await later(work, 'removeBlob', { blob: file.blob });
}

/** What ids of files begin with; they are named in uploads alone, so no type of the schema bears it. */
export const filePrefix = 'file';
