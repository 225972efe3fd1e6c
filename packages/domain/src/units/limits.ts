import type { TextLimit } from '../shared/index.ts';

/** How long the texts of this module may be; forms and inputs read the same table. */
export const unitLimits = {
  divisionName: { min: 2, max: 40 },
  divisionNameEn: { min: 2, max: 80 },
  departmentName: { min: 2, max: 40 },
  departmentNameEn: { min: 2, max: 80 },
  note: { min: 0, max: 500 },
  /** Why something is closed, revoked or undone, in a few words at least. */
  reason: { min: 2, max: 200 },
} as const satisfies Readonly<Record<string, TextLimit>>;

/** More rows than any county has villages, few enough for one transaction. */
export const importLimit = 1_000;
