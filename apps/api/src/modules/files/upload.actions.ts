import type { Permission } from '@firefly/domain/access';
import {
  type FileKind,
  fileName,
  formatOf,
  requireRoom,
  requireSize,
  requireSoundDocument,
} from '@firefly/domain/files';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { rows, sql } from '../../database/sql.ts';
import { recordDeed } from '../../graphql/audit.ts';
import type { Actor, Context } from '../../graphql/context.ts';
import type { Blobs } from './blobs.ts';
import { File } from './file.entity.ts';
import { redrawn } from './pictures.ts';

/** What a module takes files for: who may upload them, and of which kind they are. */
export interface Purpose {
  readonly permission: Permission;
  readonly kind: FileKind;
}

interface Upload extends Purpose {
  readonly purpose: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Keeps a file as a draft of whoever sent it, until it is attached to something or given up; see decision 9. */
export async function keepDraft(
  context: Context & { readonly actor: Actor },
  upload: Upload,
  blobs: Blobs,
): Promise<File> {
  const { purpose, kind, permission } = upload;
  const whole = await soundContent(upload);
  return context.em.fork({ clear: true }).transactional(async em => {
    await holdQuota(em, context.actor.account, whole.content.length);
    const blob = await blobs.write(whole.content);
    const { content, ...facts } = whole;
    const file = em.create(File, {
      id: v7(),
      createdAt: context.now,
      purpose,
      kind,
      ...facts,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      blob,
      uploader: context.actor.account,
    });
    const subject = { objectType: 'File', objectId: file.id };
    await recordDeed({ ...context, em }, { operation: 'uploadFile', permission, ...subject, changes: [] });
    return file;
  });
}

async function soundContent({ kind, name: given, content }: Upload) {
  const name = fileName(given);
  requireSize(kind, content.length);
  const format = formatOf(kind, name, content);
  if (kind === 'PICTURE') return { name: name.replace(/\.\w+$/, '.jpg'), ...(await redrawn(content)) };
  requireSoundDocument(format, content);
  return { name, content, mediaType: format.mediaType };
}

/** Two uploads of one account take turns, so that they cannot both fit into the same room. */
async function holdQuota(em: EntityManager, account: string, bytes: number): Promise<void> {
  await rows(em, sql`select pg_advisory_xact_lock(hashtextextended(${`files:${account}`}, 0))`);
  const [kept] = await rows(
    em,
    sql<{ used: string }>`select coalesce(sum(bytes), 0) as used from file where uploader_id = ${account}`,
  );
  requireRoom(Number(kept?.used ?? 0), bytes);
}
