export { entriesOf, requireSafeArchive, type ArchiveEntry } from './archive.ts';
export {
  endingsOf,
  fileFormats,
  fileKindLabels,
  fileKinds,
  formatOf,
  type FileFormat,
  type FileKind,
} from './formats.ts';
export { fileLimits, inMegabytes } from './limits.ts';
export {
  draftsSince,
  fileName,
  linkEnds,
  requireOwnDraft,
  requirePixels,
  requireRoom,
  requireSize,
  requireSoundDocument,
  type FileFacts,
} from './rules.ts';
