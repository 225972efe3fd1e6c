import { dayOf, Refusal } from '@firefly/domain/shared';
import { requireCandidate, volunteerNumber } from '@firefly/domain/volunteers';
import { ref } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';
import { load, newId } from '../../graphql/load.ts';
import { newPerson, Person } from '../people/index.ts';
import { Volunteer } from './volunteer.entity.ts';
import { keepFacts, nothingKnown } from './volunteer.facts.ts';
import type { RegisterVolunteerInput, UpdateVolunteerInput } from './volunteer.inputs.ts';

/** Nobody serves by being written down: a new volunteer is unconfirmed. */
export async function registerVolunteer(work: Work, input: RegisterVolunteerInput): Promise<Volunteer> {
  const today = dayOf(work.now);
  const { joinedOn = today } = input;
  if (joinedOn > today) throw new Refusal('VOLUNTEER_JOINED_IN_FUTURE', { field: 'joinedOn' });
  const person = await personOf(work, input);
  const { name, division, path, lines, teams } = person;
  const volunteer = work.em.create(Volunteer, {
    ...newId(Volunteer, input),
    number: await nextNumber(work),
    state: 'UNCONFIRMED',
    joinedOn,
    person: ref(person),
    name,
    division,
    path,
    lines,
    teams,
    ...nothingKnown,
  });
  keepFacts(work.keys, { row: volunteer, person }, input.facts ?? {});
  requireCandidate({ ...guardianOf(volunteer), bornOn: person.bornOn }, today);
  return volunteer;
}

export async function updateVolunteer(work: Work, input: UpdateVolunteerInput): Promise<Volunteer> {
  const volunteer = await load(work, Volunteer, input);
  if (volunteer.state === 'DEACTIVATED') throw new Refusal('VOLUNTEER_DEACTIVATED');
  const person = await volunteer.person.loadOrFail({ filters: { scope: false } });
  keepFacts(work.keys, { row: volunteer, person }, input.facts);
  requireCandidate({ ...guardianOf(volunteer), bornOn: person.bornOn }, dayOf(work.now));
  return volunteer;
}

export const guardianOf = ({ guardianName, guardianRelation }: Volunteer) => ({
  guardianName,
  guardianRelation,
});

async function personOf(work: Work, { personId, person }: RegisterVolunteerInput): Promise<Person> {
  if (!personId === !person) throw new Refusal('VOLUNTEER_PERSON_NEEDED', { field: 'personId' });
  if (person) return newPerson(work, v7(), person);
  const known = await load(work, Person, { id: personId ?? '' }, 'personId');
  const volunteer = await work.em.findOne(Volunteer, { person: known });
  if (volunteer) throw new Refusal('VOLUNTEER_EXISTS', { number: volunteer.number, field: 'personId' });
  return known;
}

async function nextNumber({ em }: Pick<Work, 'em'>): Promise<string> {
  const [next] = await rows(em, sql<{ number: string }>`select nextval('volunteer_sequence') as number`);
  return volunteerNumber(Number(next?.number));
}
