import { cleanLine, isClean, Refusal, requireLength } from '../shared/index.ts';
import { entriesOf, latin, requireSafeArchive } from './archive.ts';
import { type FileFormat, type FileKind } from './formats.ts';
import { fileLimits, inMegabytes } from './limits.ts';

/** The name a file had at home, without the folders it lay in and without what a disk or a header could misread. */
export function fileName(given: string): string {
  if (!isClean(given)) throw new Refusal('TEXT_UNCLEAN');
  const base = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  return requireLength(cleanLine(base).replace(/[<>:"|?*;]/g, '_'), fileLimits.name);
}

export function requireSize(kind: FileKind, bytes: number): void {
  if (bytes === 0) throw new Refusal('FILE_EMPTY');
  const max = fileLimits.bytes[kind];
  if (bytes > max) throw new Refusal('FILE_TOO_LARGE', { max: inMegabytes(max) });
}

/** `used` is what the account keeps already. */
export function requireRoom(used: number, bytes: number): void {
  const max = fileLimits.quotaBytes;
  if (used + bytes > max) throw new Refusal('FILE_QUOTA_REACHED', { max: inMegabytes(max) });
}

export function requirePixels(width: number, height: number): void {
  if (width * height > fileLimits.pixels) {
    throw new Refusal('PICTURE_TOO_LARGE', { max: Math.round(fileLimits.pixels / 1_000_000) });
  }
}

/** A document is kept as it came, so what it is must hold all the way through. */
export function requireSoundDocument({ holds }: FileFormat, content: Uint8Array): void {
  if (holds !== undefined) return requireSafeArchive(entriesOf(content), holds);
  if (!latin(content.subarray(-1024)).includes('%%EOF')) throw new Refusal('FILE_DAMAGED');
}

export interface FileFacts {
  readonly purpose: string;
  readonly uploader: string;
  /** Set once it belongs to something. */
  readonly ownerId?: string | null;
}

/** A draft is attached once, by whoever uploaded it, to what it was uploaded for. */
export function requireOwnDraft(
  file: FileFacts,
  { purpose, account }: { readonly purpose: string; readonly account: string | undefined },
): void {
  if (file.uploader !== account || file.purpose !== purpose || file.ownerId) {
    throw new Refusal('FILE_NOT_A_DRAFT');
  }
}

const minute = 60_000;

export const linkEnds = (now: Date): Date => new Date(now.getTime() + fileLimits.linkMinutes * minute);

/** Drafts uploaded before this have been given up. */
export const draftsSince = (now: Date): Date => new Date(now.getTime() - fileLimits.draftHours * 60 * minute);
