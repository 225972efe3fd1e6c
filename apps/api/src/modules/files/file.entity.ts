import { fileKinds } from '@firefly/domain/files';
import { defineEntity, p } from '@mikro-orm/core';
import { identity, word } from '../../database/columns.ts';
import { Account } from '../access/index.ts';

/** What is known of a file; its content lies in the data folder under `blob`, a name that says nothing. */
const FileTable = defineEntity({
  name: 'File',
  indexes: [
    { name: 'file_uploader', properties: ['uploader'] },
    { name: 'file_owner', properties: ['ownerId'] },
    { name: 'file_drafts', properties: ['createdAt'], where: 'owner_id is null' },
  ],
  checks: [
    { name: 'file_owner_is_whole', expression: '(owner_type is null) = (owner_id is null)' },
    { name: 'file_holds_something', expression: 'bytes > 0' },
    {
      name: 'file_picture_has_a_size',
      expression: "(kind = 'PICTURE') = (width is not null and height is not null)",
    },
  ],
  properties: {
    ...identity,
    /** What it was uploaded for; it can be attached to nothing else. */
    purpose: p.string(),
    kind: word(fileKinds),
    name: p.string(),
    mediaType: p.string(),
    bytes: p.integer(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    sha256: p.string().length(64),
    blob: p.string().length(32).unique(),
    uploader: () => p.manyToOne(Account).ref(),
    /** The kind and id of what it belongs to: whoever may read that may read the file. None while it is a draft. */
    ownerType: p.string().nullable(),
    ownerId: p.uuid().nullable(),
  },
});

export class File extends FileTable.class {}
FileTable.setClass(File);
