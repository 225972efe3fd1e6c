import type { Place } from '@firefly/domain/access';
import type { VolunteerQuery } from '../../graphql/generated/graphql.ts';
import type { Blame } from '../../shared/form/field-errors.ts';
import { useRecord } from '../../shared/record/record.ts';
import { Volunteer } from './volunteers.documents.ts';

export const volunteerIn = ({ node }: VolunteerQuery) =>
  node?.__typename === 'Volunteer' ? node : undefined;

export type VolunteerRecord = NonNullable<ReturnType<typeof volunteerIn>>;

export const useVolunteer = (id: () => string) =>
  useRecord({
    document: Volunteer,
    variables: () => ({ id: id() }),
    pick: volunteerIn,
    typenames: ['Volunteer', 'Person', 'Consent'],
  });

/** A volunteer belongs to the lines of the teams they are in. */
export const placeOf = ({ division, person }: VolunteerRecord): Place => ({
  person: person?.id,
  block: division?.path,
  lines: (person?.lines.nodes ?? []).flatMap(({ team }) => team?.department?.id ?? []),
});

export const volunteerBlame: Blame = {
  PERSON_NAME_MALFORMED: 'name',
  PHONE_MALFORMED: 'phone',
  ALREADY_REGISTERED: 'idNumber',
  PERSON_KNOWN: 'idNumber',
  ID_NUMBER_MALFORMED: 'idNumber',
  ID_CHECKSUM_WRONG: 'idNumber',
  BIRTH_DATE_NEEDED: 'birthDate',
  VOLUNTEER_EXISTS: 'personId',
  VOLUNTEER_GUARDIAN_NEEDED: 'guardianName',
};
