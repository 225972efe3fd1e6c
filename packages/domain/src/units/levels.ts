import type { Labels } from '../shared/index.ts';

/** From the top of the tree to its leaves. */
export const divisionLevels = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWN', 'VILLAGE', 'HAMLET'] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

export const divisionLevelLabels: Labels<DivisionLevel> = {
  PROVINCE: { zh: '省', en: 'Province' },
  PREFECTURE: { zh: '市（州）', en: 'Prefecture' },
  COUNTY: { zh: '县（市、区）', en: 'County' },
  TOWN: { zh: '镇（街道）', en: 'Town' },
  VILLAGE: { zh: '村（社区）', en: 'Village' },
  HAMLET: { zh: '村民组', en: 'Hamlet' },
};

/** What a level may stand under; some provinces lead counties, some cities lead towns, without a level between. */
export const levelStandsUnder: Readonly<Record<DivisionLevel, readonly DivisionLevel[]>> = {
  PROVINCE: [],
  PREFECTURE: ['PROVINCE'],
  COUNTY: ['PREFECTURE', 'PROVINCE'],
  TOWN: ['COUNTY', 'PREFECTURE'],
  VILLAGE: ['TOWN'],
  HAMLET: ['VILLAGE'],
};

/** The tree of an installation begins at one of these. */
export const rootLevels: readonly DivisionLevel[] = ['PROVINCE', 'PREFECTURE', 'COUNTY'];
