export {
  addEntry,
  disableEntry,
  enableEntry,
  entryCodePattern,
  relabelEntry,
  type EntryFacts,
} from './dictionaries.ts';
export { isPageSize, requireLayout, requireTable, type Column } from './layouts.ts';
export { columnsLimit, settingsLimits, viewsPerTable } from './limits.ts';
export {
  defaultPreferences,
  densities,
  densityLabels,
  languageLabels,
  themeLabels,
  themes,
  type Density,
  type Preferences,
  type Theme,
} from './preferences.ts';
export {
  columnWidths,
  defaultPageSize,
  maxPageSize,
  pageSizes,
  tableLabels,
  tables,
  type PageSize,
  type Table,
} from './tables.ts';
export { addView, noLongerDefault, renameView, type ViewFacts } from './views.ts';
