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
  const value =
    field === 'BIRTH_DATE' ? person.bornOn : opened(work.keys, person, lies[field](person, volunteer));
  if (!value) throw new Refusal('NOTHING_TO_REVEAL', { field: 'field' });
  return { field, value };
}

/** Where a value lies, and the value as it lies there. */
interface Lying {
  readonly place: ReturnType<typeof placeIn>;
  readonly value?: string | null;
}

type Lies = (person: Person, volunteer: Volunteer) => Lying;

const lies: Readonly<Record<Exclude<RevealField, 'BIRTH_DATE'>, Lies>> = {
  ID_NUMBER: person => ({ place: placeIn(person, 'id'), value: person.idSealed }),
  PHONE: person => ({ place: placeIn(person, 'phone'), value: person.phoneSealed }),
  ADDRESS: person => ({ place: placeIn(person, 'address'), value: person.addressSealed }),
  EMERGENCY_PHONE: (_, volunteer) => ({
    place: placeOf(volunteer, 'emergency_phone'),
    value: volunteer.emergencyPhoneSealed,
  }),
  GUARDIAN_PHONE: (_, volunteer) => ({
    place: placeOf(volunteer, 'guardian_phone'),
    value: volunteer.guardianPhoneSealed,
  }),
};

const opened = (keys: Keys, person: Person, { place, value }: Lying): string | undefined =>
  value ? openFor(keys, { person, place, value }) : undefined;

/** Exactly one number is looked for, and only as a whole. */
function numberIn(keys: Keys, { idType = 'RESIDENT_ID', idNumber, phone }: FindVolunteerInput) {
  if (!idNumber === !phone) throw new Refusal('LOOK_UP_NEEDS_ONE', { field: 'idNumber' });
  if (phone) return { phoneIndex: phoneIndex(keys, personPhone(phone)) };
  return { idIndex: idIndex(keys, idType, cleanIdNumber(idNumber ?? '')) };
}
