import type { Labels } from '../shared/index.ts';

export const reachKinds = ['DIVISION', 'TEAM', 'SELF'] as const;
export type ReachKind = (typeof reachKinds)[number];

export const reachKindLabels: Labels<ReachKind> = {
  DIVISION: { zh: '区划范围', en: 'Division' },
  TEAM: { zh: '本队', en: 'Own team' },
  SELF: { zh: '本人', en: 'Oneself' },
};
