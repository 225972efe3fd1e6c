import type { Labels } from '../shared/index.ts';

export const accountStates = ['ACTIVE', 'DISABLED'] as const;
export type AccountState = (typeof accountStates)[number];

export const accountStateLabels: Labels<AccountState> = {
  ACTIVE: { zh: '启用', en: 'Active' },
  DISABLED: { zh: '停用', en: 'Disabled' },
};

export const accountKinds = ['STAFF', 'VOLUNTEER', 'INTEGRATOR'] as const;
export type AccountKind = (typeof accountKinds)[number];

export const accountKindLabels: Labels<AccountKind> = {
  STAFF: { zh: '工作人员', en: 'Staff' },
  VOLUNTEER: { zh: '志愿者', en: 'Volunteer' },
  INTEGRATOR: { zh: '对接系统', en: 'Integrator' },
};

export const sensitivities = ['ORDINARY', 'SENSITIVE'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export const sensitivityLabels: Labels<Sensitivity> = {
  ORDINARY: { zh: '一般', en: 'Ordinary' },
  SENSITIVE: { zh: '敏感', en: 'Sensitive' },
};

export const auditOutcomes = ['DONE', 'REFUSED', 'FAILED'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

export const auditOutcomeLabels: Labels<AuditOutcome> = {
  DONE: { zh: '成功', en: 'Done' },
  REFUSED: { zh: '被拒绝', en: 'Refused' },
  FAILED: { zh: '出错', en: 'Failed' },
};
