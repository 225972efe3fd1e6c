import type { Flow, Labels } from '../shared/index.ts';

/** Who was imported or only written down earns nothing until they have confirmed. */
export const volunteerStates = ['UNCONFIRMED', 'ACTIVE', 'DEACTIVATED'] as const;
export type VolunteerState = (typeof volunteerStates)[number];

export const volunteerStateLabels: Labels<VolunteerState> = {
  UNCONFIRMED: { zh: '待确认', en: 'Unconfirmed' },
  ACTIVE: { zh: '在册', en: 'Active' },
  DEACTIVATED: { zh: '已停用', en: 'Deactivated' },
};

export const volunteerSteps = ['CONFIRM', 'DEACTIVATE', 'REACTIVATE', 'LOSE_CONSENT'] as const;
export type VolunteerStep = (typeof volunteerSteps)[number];

/** Nobody serves without a consent: when it is taken back, the confirmation goes with it. */
export const volunteerFlow: Flow<VolunteerState, VolunteerStep> = {
  UNCONFIRMED: { CONFIRM: 'ACTIVE', DEACTIVATE: 'DEACTIVATED', LOSE_CONSENT: 'UNCONFIRMED' },
  ACTIVE: { DEACTIVATE: 'DEACTIVATED', LOSE_CONSENT: 'UNCONFIRMED' },
  DEACTIVATED: { REACTIVATE: 'UNCONFIRMED', LOSE_CONSENT: 'DEACTIVATED' },
};
