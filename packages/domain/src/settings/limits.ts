import type { TextLimit } from '../shared/index.ts';

export const settingsLimits = {
  entryCode: { min: 1, max: 40 },
  entryLabel: { min: 1, max: 60 },
  entryLabelEn: { min: 1, max: 120 },
  viewName: { min: 1, max: 40 },
  viewQuery: { min: 0, max: 2_000 },
  columnKey: { min: 1, max: 60 },
} as const satisfies Readonly<Record<string, TextLimit>>;

export const columnsLimit = 60;
export const viewsPerTable = 20;
