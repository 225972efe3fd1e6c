import { contains, equals, text } from '../plain-filters.ts';
import type { Columns, TwinType } from '../twin-types.ts';

const ofOwner = (row: Columns) => ({ account: text(row.account) });

/** Dictionaries and what accounts keep for themselves, as the twin reads them. */
export const settingTypes: Readonly<Record<string, TwinType>> = {
  Dictionary: {
    table: 'dictionary',
    prefix: 'dictionary',
    permission: 'settings.read',
    lists: { entries: ['DictionaryEntry', 'dictionary_id'] },
    orders: { KEY: 'key, id' },
    filters: { key: equals('key'), name: contains('name') },
  },
  DictionaryEntry: {
    table: 'dictionary_entry',
    prefix: 'entry',
    permission: 'settings.read',
    neighbours: { dictionary: row => ['Dictionary', row.dictionary_id] },
    orders: { POSITION: 'position, id', CODE: 'code, id' },
    filters: { enabled: equals('enabled'), label: contains('label') },
  },
  TableLayout: {
    table: 'table_layout',
    prefix: 'layout',
    permission: 'settings.own',
    place: ofOwner,
    orders: { TABLE: '"table", id' },
    filters: { table: equals('table') },
  },
  SavedView: {
    table: 'saved_view',
    prefix: 'view',
    permission: 'settings.own',
    place: ofOwner,
    orders: { NAME: 'name, id' },
    filters: { table: equals('table') },
  },
};
