import { ageOfConsent, ageOn, type ConsentPurpose, isMinor, majority } from '../people/index.ts';
import { type Day, Refusal } from '../shared/index.ts';

/** Younger children are not registered, whoever asks. */
export const youngest = 6;

export interface Candidate {
  readonly bornOn?: Day | null;
  readonly guardianName?: string | null;
  readonly guardianRelation?: string | null;
}

/** The county registers people, not entries: each with a number that proves who they are, and a minor with a guardian. */
export function requireCandidate({ bornOn, ...guardian }: Candidate, today: Day): void {
  if (!bornOn) throw new Refusal('VOLUNTEER_ID_NEEDED');
  if (ageOn(bornOn, today) < youngest) throw new Refusal('VOLUNTEER_TOO_YOUNG', { age: youngest });
  const accompanied = guardian.guardianName && guardian.guardianRelation;
  if (isMinor(bornOn, today) && !accompanied)
    throw new Refusal('VOLUNTEER_GUARDIAN_NEEDED', { age: majority });
}

/** What must have been agreed to before somebody is confirmed. */
export function consentsNeeded(bornOn: Day, today: Day): readonly ConsentPurpose[] {
  return ageOn(bornOn, today) < ageOfConsent ? ['REGISTRATION', 'GUARDIAN'] : ['REGISTRATION'];
}

export function requireConsents(
  candidate: Candidate,
  standing: ReadonlySet<ConsentPurpose>,
  today: Day,
): void {
  requireCandidate(candidate, today);
  for (const purpose of consentsNeeded(candidate.bornOn ?? today, today)) {
    if (!standing.has(purpose)) throw new Refusal(missing[purpose]);
  }
}

const missing = {
  REGISTRATION: 'VOLUNTEER_CONSENT_NEEDED',
  GUARDIAN: 'VOLUNTEER_GUARDIAN_CONSENT_NEEDED',
  PORTRAIT: 'VOLUNTEER_CONSENT_NEEDED',
  LOCATION: 'VOLUNTEER_CONSENT_NEEDED',
} as const satisfies Readonly<Record<ConsentPurpose, string>>;
