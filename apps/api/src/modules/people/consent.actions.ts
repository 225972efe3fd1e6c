import { requireGivenBy, requireStanding } from '@firefly/domain/people';
import { dayOf, Refusal } from '@firefly/domain/shared';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId } from '../../graphql/load.ts';
import { ask } from '../guards.ts';
import type { RecordConsentInput } from './consent.inputs.ts';
import { Consent, Person } from './person.entity.ts';

export async function recordConsent(work: Work, input: RecordConsentInput): Promise<Consent> {
  const person = await load(work, Person, { id: input.personId }, 'personId');
  const { purpose, textVersion, text, channel, givenOn = dayOf(work.now) } = input;
  requireGivenBy(givenOn, dayOf(work.now));
  if (await work.em.count(Consent, { person, purpose, textVersion, withdrawnAt: null }))
    throw new Refusal('CONSENT_STANDS', { field: 'purpose' });
  return work.em.create(Consent, {
    ...newId(Consent, input),
    person: ref(person),
    purpose,
    textVersion,
    text,
    channel,
    givenOn,
    recordedBy: work.actor?.displayName,
  });
}

export async function withdrawConsent(work: Work, input: ReasonedInput): Promise<Consent> {
  const consent = await load(work, Consent, input);
  await consent.person.loadOrFail({ filters: { scope: false } });
  requireStanding(consent);
  await ask('withdrawConsent', work, consent.id);
  consent.withdrawnAt = work.now;
  consent.withdrawnFor = input.reason;
  return consent;
}
