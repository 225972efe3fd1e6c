import { type Day, type Labels, Refusal } from '../shared/index.ts';

/** What somebody agreed to; each purpose is asked for by itself. */
export const consentPurposes = ['REGISTRATION', 'GUARDIAN', 'PORTRAIT', 'LOCATION'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentPurposeLabels: Labels<ConsentPurpose> = {
  REGISTRATION: { zh: '登记和服务', en: 'Registration and service' },
  GUARDIAN: { zh: '监护人同意', en: 'Guardian’s consent' },
  PORTRAIT: { zh: '肖像使用', en: 'Use of pictures' },
  LOCATION: { zh: '签到定位', en: 'Location at check-in' },
};

/** How the consent reached the county. */
export const consentChannels = ['PAPER', 'DESK', 'PHONE', 'ONLINE'] as const;
export type ConsentChannel = (typeof consentChannels)[number];

export const consentChannelLabels: Labels<ConsentChannel> = {
  PAPER: { zh: '书面', en: 'On paper' },
  DESK: { zh: '当面', en: 'At the desk' },
  PHONE: { zh: '电话', en: 'By phone' },
  ONLINE: { zh: '网上', en: 'Online' },
};

export interface StandingConsent {
  readonly purpose: ConsentPurpose;
  readonly withdrawnAt?: Date | null;
}

export function requireGivenBy(givenOn: Day, today: Day): void {
  if (givenOn > today) throw new Refusal('CONSENT_IN_FUTURE');
}

/** What was taken back stays as it was: the record that it once stood is itself evidence. */
export function requireStanding({ withdrawnAt }: StandingConsent): void {
  if (withdrawnAt) throw new Refusal('CONSENT_WITHDRAWN');
}

/** The purposes for which a consent stands. */
export const standingFor = (consents: readonly StandingConsent[]): ReadonlySet<ConsentPurpose> =>
  new Set(consents.filter(({ withdrawnAt }) => !withdrawnAt).map(({ purpose }) => purpose));
