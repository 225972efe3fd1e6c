import { readable } from '../../database/read/index.ts';
import { listOf } from '../../graphql/connection.ts';
import { Dictionary, DictionaryEntry } from './dictionary.entity.ts';
import { SavedView, TableLayout } from './own.entity.ts';
import {
  DictionaryEntryType,
  DictionaryType,
  SavedViewType,
  TableEnum,
  TableLayoutType,
} from './settings.type.ts';

export const readDictionaries = readable('Dictionary', Dictionary, {
  prefix: 'dictionary',
  words: 'dictionaries (数据字典)',
  permission: 'settings.read',
  scope: 'open',
  filter: {
    key: ['key', 'eq', () => String, 'Exactly this key.'],
    name: ['name', 'contains', () => String, 'Part of the name.'],
  },
  order: { KEY: 'key' },
});

export const readDictionaryEntries = readable('DictionaryEntry', DictionaryEntry, {
  prefix: 'entry',
  words: 'entries of dictionaries (字典条目)',
  permission: 'settings.read',
  scope: 'open',
  filter: {
    enabled: ['enabled', 'eq', () => Boolean, 'Only those still offered, or only those that are not.'],
    label: ['label', 'contains', () => String, 'Part of the label.'],
  },
  order: { POSITION: 'position', CODE: 'code' },
});

export const readTableLayouts = readable('TableLayout', TableLayout, {
  prefix: 'layout',
  words: 'layouts of tables (列设置)',
  permission: 'settings.own',
  filter: { table: ['table', 'eq', () => TableEnum, 'Only this table.'] },
  order: { TABLE: 'table' },
});

export const readSavedViews = readable('SavedView', SavedView, {
  prefix: 'view',
  words: 'saved views (常用视图)',
  permission: 'settings.own',
  filter: { table: ['table', 'eq', () => TableEnum, 'Only this table.'] },
  order: { NAME: 'name' },
});

export const Dictionaries = listOf(readDictionaries, () => DictionaryType);
export const DictionaryEntries = listOf(readDictionaryEntries, () => DictionaryEntryType);
export const TableLayouts = listOf(readTableLayouts, () => TableLayoutType);
export const SavedViews = listOf(readSavedViews, () => SavedViewType);
