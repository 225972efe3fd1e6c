import type { Module } from '../module.ts';
import { File } from './file.entity.ts';
import { removeBlob } from './files.tasks.ts';

export { attachFile, discardFile, filePrefix } from './attach.actions.ts';
export { type Blobs, blobsIn } from './blobs.ts';
export { File } from './file.entity.ts';
export { sweepFiles } from './files.tasks.ts';
export { type Link, linkTo, requireLink } from './links.ts';
export { keepDraft, type Purpose } from './upload.actions.ts';

/** Pictures and documents of the rows above; what they are for is said by the modules that own them. */
export const files: Module = { entities: [File], resolvers: [], tasks: { removeBlob } };
