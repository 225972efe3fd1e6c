import type { Module } from '../module.ts';
import { Dictionary, DictionaryEntry } from './dictionary.entity.ts';
import { OwnResolver } from './own.resolver.ts';
import { Preferences, SavedView, TableLayout } from './own.entity.ts';
import { DictionaryResolver } from './settings.resolver.ts';

export { Dictionary, DictionaryEntry } from './dictionary.entity.ts';
export { SavedViews, TableLayouts } from './settings.queries.ts';
export { PreferencesType } from './settings.type.ts';

/** The words the county may edit, and what each account likes. */
export const settings: Module = {
  entities: [Dictionary, DictionaryEntry, Preferences, TableLayout, SavedView],
  resolvers: [DictionaryResolver, OwnResolver],
};
