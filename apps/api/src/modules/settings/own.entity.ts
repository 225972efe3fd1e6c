import { densities, tables, themes } from '@firefly/domain/settings';
import { languages } from '@firefly/domain/shared';
import { defineEntity, p } from '@mikro-orm/core';
import { identity, word } from '../../database/columns.ts';
import { type ScopedBy, scopedBy } from '../../database/scope.ts';

export const ownScope = { account: 'account' } satisfies ScopedBy;

/** How one account wants the console; the account's id is kept bare, for accounts stand above settings. */
const PreferencesTable = defineEntity({
  name: 'Preferences',
  filters: { scope: scopedBy(ownScope) },
  properties: {
    ...identity,
    account: p.uuid().unique(),
    language: word(languages),
    theme: word(themes),
    density: word(densities),
  },
});

export class Preferences extends PreferencesTable.class {}
PreferencesTable.setClass(Preferences);

export interface ColumnLayout {
  readonly key: string;
  readonly width?: number | null;
  readonly visible: boolean;
}

/** The columns of one table as one account arranged them. */
const LayoutTable = defineEntity({
  name: 'TableLayout',
  filters: { scope: scopedBy(ownScope) },
  indexes: [{ name: 'table_layout_table', properties: ['account', 'table', 'id'] }],
  uniques: [{ properties: ['account', 'table'] }],
  properties: {
    ...identity,
    account: p.uuid(),
    table: word(tables),
    columns: p.json<ColumnLayout[]>(),
    density: word(densities),
    pageSize: p.integer(),
  },
});

export class TableLayout extends LayoutTable.class {}
LayoutTable.setClass(TableLayout);

/** A list as one account likes to see it: a name for the address of the page. */
const ViewTable = defineEntity({
  name: 'SavedView',
  filters: { scope: scopedBy(ownScope) },
  indexes: [{ name: 'saved_view_name', properties: ['account', 'name', 'id'] }],
  uniques: [{ properties: ['account', 'table', 'name'] }],
  properties: {
    ...identity,
    account: p.uuid(),
    table: word(tables),
    name: p.string(),
    query: p.text(),
    isDefault: p.boolean(),
  },
});

export class SavedView extends ViewTable.class {}
ViewTable.setClass(SavedView);
