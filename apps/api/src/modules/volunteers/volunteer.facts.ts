import { personName, personPhone } from '@firefly/domain/people';
import { maskPhone } from '@firefly/domain/shared';
import type { Keys } from '../../database/keys.ts';
import { given } from '../../graphql/given.ts';
import { type KeyHolder, sealFor } from '../people/index.ts';
import type { Volunteer } from './volunteer.entity.ts';
import type { VolunteerFactsInput } from './volunteer.inputs.ts';

/** What a volunteer of whom nothing is known begins with. */
export const nothingKnown = { directions: [], skills: [], languages: [], availableTimes: [] };

interface Kept {
  readonly row: Volunteer;
  /** Under whose key the numbers of those close to the volunteer lie. */
  readonly person: KeyHolder;
}

/** Takes over what was given, field by field; what was left out stays. */
export function keepFacts(keys: Keys, kept: Kept, facts: VolunteerFactsInput): void {
  keepOwn(kept.row, facts);
  keepNear(kept.row, facts);
  for (const whose of ['emergency', 'guardian'] as const) {
    const phone = facts[`${whose}Phone`];
    if (phone !== undefined) Object.assign(kept.row, phoneColumns(keys, kept, { whose, phone }));
  }
}

/** Where the number of somebody close to the volunteer lies. */
export const placeOf = ({ id }: Pick<Volunteer, 'id'>, column: string) => ({
  table: 'volunteer',
  id,
  column,
});

function keepOwn(row: Volunteer, facts: VolunteerFactsInput): void {
  row.politicalStatus = given(facts.politicalStatus, row.politicalStatus);
  row.education = given(facts.education, row.education);
  row.occupation = given(facts.occupation, row.occupation);
  row.employer = given(facts.employer, row.employer);
  row.directions = facts.directions ?? row.directions;
  row.skills = facts.skills ?? row.skills;
  row.languages = facts.languages ?? row.languages;
  row.availableTimes = facts.availableTimes ?? row.availableTimes;
  row.firefly = facts.firefly ?? row.firefly;
}

function keepNear(row: Volunteer, facts: VolunteerFactsInput): void {
  row.emergencyName = given(nameOf(facts.emergencyName), row.emergencyName);
  row.emergencyRelation = given(facts.emergencyRelation, row.emergencyRelation);
  row.guardianName = given(nameOf(facts.guardianName), row.guardianName);
  row.guardianRelation = given(facts.guardianRelation, row.guardianRelation);
}

interface NearPhone {
  readonly whose: 'emergency' | 'guardian';
  readonly phone: string | null;
}

function phoneColumns(keys: Keys, { row, person }: Kept, { whose, phone }: NearPhone) {
  const value = phone === null ? null : personPhone(phone);
  const place = placeOf(row, `${whose}_phone`);
  return {
    [`${whose}PhoneSealed`]: value && sealFor(keys, { person, place, value }),
    [`${whose}PhoneMasked`]: value && maskPhone(value),
  };
}

const nameOf = (name: string | null | undefined) => (name ? personName(name) : name);
