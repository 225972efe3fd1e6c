import { standingFor } from '@firefly/domain/people';
import { advance, dayOf } from '@firefly/domain/shared';
import { requireConsents, volunteerFlow } from '@firefly/domain/volunteers';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput, VersionedInput } from '../../graphql/inputs.ts';
import { load } from '../../graphql/load.ts';
import { Consent } from '../people/index.ts';
import { guardianOf } from './volunteer.actions.ts';
import { Volunteer } from './volunteer.entity.ts';

/** Only what the person agreed to makes a volunteer, and for a child the guardian too. */
export async function confirmVolunteer(work: Work, input: VersionedInput): Promise<Volunteer> {
  const volunteer = await load(work, Volunteer, input);
  const state = advance(volunteerFlow, volunteer.state, 'CONFIRM');
  const { bornOn } = await volunteer.person.loadOrFail({ filters: { scope: false } });
  const consents = await work.em.find(
    Consent,
    { person: volunteer.person.id },
    { filters: { scope: false } },
  );
  requireConsents({ ...guardianOf(volunteer), bornOn }, standingFor(consents), dayOf(work.now));
  volunteer.state = state;
  return volunteer;
}

export async function deactivateVolunteer(work: Work, input: ReasonedInput): Promise<Volunteer> {
  const volunteer = await load(work, Volunteer, input);
  volunteer.state = advance(volunteerFlow, volunteer.state, 'DEACTIVATE');
  return volunteer;
}

export async function reactivateVolunteer(work: Work, input: ReasonedInput): Promise<Volunteer> {
  const volunteer = await load(work, Volunteer, input);
  volunteer.state = advance(volunteerFlow, volunteer.state, 'REACTIVATE');
  return volunteer;
}
