import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../../database/columns.ts';

/** A list of words the county may edit, such as the labels of the six steps. */
const DictionaryTable = defineEntity({
  name: 'Dictionary',
  indexes: [{ name: 'dictionary_key', properties: ['key', 'id'] }],
  properties: {
    ...identity,
    key: p.string().unique(),
    name: p.string(),
    nameEn: p.string(),
    description: p.text().nullable(),
    entries: () => p.oneToMany(DictionaryEntry).mappedBy('dictionary'),
  },
});

export class Dictionary extends DictionaryTable.class {}
DictionaryTable.setClass(Dictionary);

/** One word of a dictionary: disabled, never deleted, because rows may still carry it. */
const EntryTable = defineEntity({
  name: 'DictionaryEntry',
  indexes: [
    { name: 'dictionary_entry_position', properties: ['dictionary', 'position', 'id'] },
    { name: 'dictionary_entry_code', properties: ['dictionary', 'code', 'id'] },
  ],
  uniques: [{ properties: ['dictionary', 'code'] }],
  properties: {
    ...identity,
    dictionary: () => p.manyToOne(Dictionary).ref(),
    code: p.string(),
    label: p.string(),
    labelEn: p.string(),
    position: p.integer(),
    enabled: p.boolean(),
    /** How many rows carry this word; the modules that use a dictionary keep it through the worker. */
    usageCount: p.integer().default(0),
  },
});

export class DictionaryEntry extends EntryTable.class {}
EntryTable.setClass(DictionaryEntry);
