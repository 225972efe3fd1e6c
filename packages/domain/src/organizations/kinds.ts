import type { Labels } from '../shared/index.ts';

export const organizationKinds = ['SOCIAL_GROUP', 'SOCIAL_SERVICE', 'FOUNDATION'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const organizationKindLabels: Labels<OrganizationKind> = {
  SOCIAL_GROUP: { zh: '社会团体', en: 'Social group' },
  SOCIAL_SERVICE: { zh: '社会服务机构（民办非企业单位）', en: 'Social-service body' },
  FOUNDATION: { zh: '基金会', en: 'Foundation' },
};

/** How the code of a kind begins: 5 is civil affairs, the next digit what it registers. */
export const codeStarts: Readonly<Record<OrganizationKind, string>> = {
  SOCIAL_GROUP: '51',
  SOCIAL_SERVICE: '52',
  FOUNDATION: '53',
};

export const organizationStates = ['REGISTERED', 'DEREGISTERED'] as const;
export type OrganizationState = (typeof organizationStates)[number];

export const organizationStateLabels: Labels<OrganizationState> = {
  REGISTERED: { zh: '已登记', en: 'Registered' },
  DEREGISTERED: { zh: '已注销', en: 'Deregistered' },
};
