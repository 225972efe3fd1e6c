import type { Labels } from '../shared/index.ts';
import type { DivisionLevel } from '../units/index.ts';

export const teamTiers = ['GENERAL', 'BRANCH', 'SQUAD', 'THEMATIC'] as const;
export type TeamTier = (typeof teamTiers)[number];

export const teamTierLabels: Labels<TeamTier> = {
  GENERAL: { zh: '总队', en: 'General team' },
  BRANCH: { zh: '分队', en: 'Branch' },
  SQUAD: { zh: '小队', en: 'Squad' },
  THEMATIC: { zh: '专业队', en: 'Thematic team' },
};

interface TierRule {
  readonly under: readonly TeamTier[];
  readonly at: readonly DivisionLevel[];
  /** At most one open team of the tier per line and division. */
  readonly single: boolean;
}

/** 1 + 6 + N: one general team per line and county, one branch per town, squads in the villages, thematic teams beside them. */
export const tierRules: Readonly<Record<TeamTier, TierRule>> = {
  GENERAL: { under: [], at: ['COUNTY'], single: true },
  BRANCH: { under: ['GENERAL'], at: ['TOWN'], single: true },
  SQUAD: { under: ['BRANCH'], at: ['VILLAGE'], single: false },
  THEMATIC: { under: ['GENERAL', 'BRANCH'], at: ['COUNTY', 'TOWN', 'VILLAGE'], single: false },
};
