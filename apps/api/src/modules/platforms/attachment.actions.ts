import { type PositionFileKind, requireRoomFor } from '@firefly/domain/platforms';
import { Refusal } from '@firefly/domain/shared';
import { LockMode, ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { idOf } from '../../graphql/ids.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId } from '../../graphql/load.ts';
import { attachFile, discardFile, type Purpose } from '../files/index.ts';
import { loadOpen } from './keep.ts';
import { type Position, PositionFile } from './position.entity.ts';
import type { AddPositionFileInput } from './position.inputs.ts';

/** What may be uploaded for a position. */
export const purposes = {
  positionPhoto: { permission: 'platforms.addPositionPhoto', kind: 'PICTURE' },
  positionDocument: { permission: 'platforms.addPositionDocument', kind: 'DOCUMENT' },
} as const satisfies Readonly<Record<string, Purpose>>;

const purposeOf = { PHOTO: 'positionPhoto', DOCUMENT: 'positionDocument' } as const satisfies Readonly<
  Record<PositionFileKind, keyof typeof purposes>
>;

export async function addPositionFile(
  work: Work,
  input: AddPositionFileInput,
  kind: PositionFileKind,
): Promise<Position> {
  const position = await loadOpen(work, { id: input.positionId }, 'positionId');
  // Two at once take turns, so that both are counted.
  await work.em.lock(position, LockMode.PESSIMISTIC_WRITE);
  requireRoomFor(kind, await work.em.count(PositionFile, { position, kind }));
  const { fileId, caption } = input;
  const owner = { type: 'position', id: position.id };
  const file = await attachFile(work, { fileId, purpose: purposeOf[kind], owner });
  work.em.create(PositionFile, {
    ...newId(PositionFile, input),
    position: ref(position),
    file: ref(file),
    kind,
    caption,
  });
  return position;
}

export async function removePositionFile(
  work: Work,
  input: ReasonedInput,
  kind: PositionFileKind,
): Promise<Position> {
  const attachment = await load(work, PositionFile, input);
  const position = await loadOpen(work, { id: idOf('position', attachment.position.id) });
  if (attachment.kind !== kind) throw new Refusal('NOT_FOUND');
  const file = await attachment.file.loadOrFail();
  work.em.remove(attachment);
  await discardFile(work, file);
  return position;
}
