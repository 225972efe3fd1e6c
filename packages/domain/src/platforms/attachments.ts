import { Refusal, type Labels } from '../shared/index.ts';
import { positionMost } from './limits.ts';

export const positionFileKinds = ['PHOTO', 'DOCUMENT'] as const;
export type PositionFileKind = (typeof positionFileKinds)[number];

export const positionFileKindLabels: Labels<PositionFileKind> = {
  PHOTO: { zh: '照片', en: 'Photo' },
  DOCUMENT: { zh: '资料', en: 'Document' },
};

const most: Readonly<Record<PositionFileKind, number>> = {
  PHOTO: positionMost.photos,
  DOCUMENT: positionMost.documents,
};

/** `kept` is how many of this kind the position has. */
export function requireRoomFor(kind: PositionFileKind, kept: number): void {
  if (kept >= most[kind]) throw new Refusal('POSITION_FILES_FULL', { max: most[kind] });
}
