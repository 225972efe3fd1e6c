import { standingFor } from '@firefly/domain/people';
import { advance, dayOf } from '@firefly/domain/shared';
import { consentsNeeded, volunteerFlow } from '@firefly/domain/volunteers';
import type { Work } from '../../graphql/context.ts';
import type { Guards } from '../guards.ts';
import { Consent } from '../people/index.ts';
import { Volunteer } from './volunteer.entity.ts';

const everywhere = { filters: { scope: false } };

/** Whoever takes back a consent that serving needs is no longer confirmed; it is not for us to refuse it. */
export const volunteerGuards: Partial<Guards> = {
  async withdrawConsent({ em, now }: Work, id: string) {
    const { person } = await em.findOneOrFail(Consent, { id }, everywhere);
    const volunteer = await em.findOne(Volunteer, { person: person.id }, everywhere);
    if (!volunteer) return;
    const left = await em.find(Consent, { person: person.id, id: { $ne: id } }, everywhere);
    const { bornOn } = await person.loadOrFail(everywhere);
    const today = dayOf(now);
    const standing = standingFor(left);
    if (consentsNeeded(bornOn ?? today, today).every(purpose => standing.has(purpose))) return;
    volunteer.state = advance(volunteerFlow, volunteer.state, 'LOSE_CONSENT');
  },
};
