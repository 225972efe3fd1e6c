import type { Labels } from '../shared/index.ts';

/** 三员: three administrators whose duties exclude each other. */
export const duties = ['SYSTEM', 'SECURITY', 'AUDIT'] as const;
export type Duty = (typeof duties)[number];

export const dutyLabels: Labels<Duty> = {
  SYSTEM: { zh: '系统管理员', en: 'System administrator' },
  SECURITY: { zh: '安全管理员', en: 'Security administrator' },
  AUDIT: { zh: '审计管理员', en: 'Audit administrator' },
};
