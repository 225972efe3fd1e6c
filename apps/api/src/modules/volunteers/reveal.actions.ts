import { cleanIdNumber, personPhone } from '@firefly/domain/people';
import { dayOf, Refusal } from '@firefly/domain/shared';
import { type Limited, requireAdult, requireMinor, type RevealField } from '@firefly/domain/volunteers';
import type { Keys } from '../../database/keys.ts';
import type { Work } from '../../graphql/context.ts';
import { load } from '../../graphql/load.ts';
import { idIndex, openFor, type Person, phoneIndex, placeIn } from '../people/index.ts';
import { requireMeasure } from './hourly.ts';
import { Volunteer } from './volunteer.entity.ts';
import { placeOf } from './volunteer.facts.ts';
import type { FindVolunteerInput, RevealInput } from './volunteer.inputs.ts';
import type { RevealedField } from './volunteer.type.ts';

/** Whoever is not found, or out of reach, is answered by nothing: the audit keeps that it was asked. */
export async function findVolunteer(work: Work, input: FindVolunteerInput): Promise<Volunteer | undefined> {
  await requireMeasure(work, 'findVolunteer');
  const found = await work.em.find(Volunteer, { person: numberIn(work.keys, input) }, { limit: 10 });
  if (found.length > 1) throw new Refusal('PHONE_SHARED', { count: found.length, field: 'phone' });
  return found[0];
}

export const revealVolunteer = (work: Work, input: RevealInput): Promise<RevealedField> =>
  reveal(work, input, 'revealVolunteer');

export const revealMinor = (work: Work, input: RevealInput): Promise<RevealedField> =>
  reveal(work, input, 'revealMinor');

const rules = { revealVolunteer: requireAdult, revealMinor: requireMinor } as const;

async function reveal(
  work: Work,
  { id, field }: RevealInput,
  operation: Exclude<Limited, 'findVolunteer'>,
): Promise<RevealedField> {
  await requireMeasure(work, operation);
  const volunteer = await load(work, Volunteer, { id });
  const person = await volunteer.person.loadOrFail({ filters: { scope: false } });
  rules[operation](person.bornOn, dayOf(work.now));
  const value = shown[field](work.keys, person, volunteer);
  if (!value) throw new Refusal('NOTHING_TO_REVEAL', { field: 'field' });
  return { field, value };
}

type Shows = (keys: Keys, person: Person, volunteer: Volunteer) => string | null | undefined;

const shown: Readonly<Record<RevealField, Shows>> = {
  ID_NUMBER: (keys, person) => ofPerson(keys, person, 'id', person.idSealed),
  PHONE: (keys, person) => ofPerson(keys, person, 'phone', person.phoneSealed),
  ADDRESS: (keys, person) => ofPerson(keys, person, 'address', person.addressSealed),
  BIRTH_DATE: (_, { bornOn }) => bornOn,
  EMERGENCY_PHONE: (keys, person, volunteer) =>
    ofNear(keys, person, placeOf(volunteer, 'emergency_phone'), volunteer.emergencyPhoneSealed),
  GUARDIAN_PHONE: (keys, person, volunteer) =>
    ofNear(keys, person, placeOf(volunteer, 'guardian_phone'), volunteer.guardianPhoneSealed),
};

type Sealed = string | null | undefined;

const ofPerson = (keys: Keys, person: Person, column: string, value: Sealed) =>
  ofNear(keys, person, placeIn(person, column), value);

const ofNear = (keys: Keys, person: Person, place: ReturnType<typeof placeIn>, value: Sealed) =>
  value && openFor(keys, { person, place, value });

/** Exactly one number is looked for, and only as a whole. */
function numberIn(keys: Keys, { idType = 'RESIDENT_ID', idNumber, phone }: FindVolunteerInput) {
  if (!idNumber === !phone) throw new Refusal('LOOK_UP_NEEDS_ONE', { field: 'idNumber' });
  if (phone) return { phoneIndex: phoneIndex(keys, personPhone(phone)) };
  return { idIndex: idIndex(keys, idType, cleanIdNumber(idNumber ?? '')) };
}
