import type { Labels } from '../shared/index.ts';

/** Departments and teams are closed, never deleted: what they did stays readable. */
export const unitStates = ['ACTIVE', 'CLOSED'] as const;
export type UnitState = (typeof unitStates)[number];

export const unitStateLabels: Labels<UnitState> = {
  ACTIVE: { zh: '正常', en: 'Active' },
  CLOSED: { zh: '已撤销', en: 'Closed' },
};
