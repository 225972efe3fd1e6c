import type { Place } from '@firefly/domain/access';
import type { PersonQuery } from '../../graphql/generated/graphql.ts';
import type { Blame } from '../../shared/form/field-errors.ts';
import { useRecord } from '../../shared/record/record.ts';
import { Person } from './people.documents.ts';

export const personIn = ({ node }: PersonQuery) => (node?.__typename === 'Person' ? node : undefined);

export type PersonRecord = NonNullable<ReturnType<typeof personIn>>;

export const usePerson = (id: () => string) =>
  useRecord({ document: Person, variables: () => ({ id: id() }), pick: personIn });

/** A person belongs to the lines of the teams they are in. */
export const placeOf = ({ id, division, lines }: PersonRecord): Place => ({
  person: id,
  block: division?.path,
  lines: lines.nodes.flatMap(({ team }) => team?.department?.id ?? []),
});

export const personBlame: Blame = {
  PERSON_NAME_MALFORMED: 'name',
  PHONE_MALFORMED: 'phone',
  ALREADY_REGISTERED: 'idNumber',
  PERSON_KNOWN: 'idNumber',
  ID_TYPE_NEEDED: 'idNumber',
  ID_NUMBER_MALFORMED: 'idNumber',
  ID_CHECKSUM_WRONG: 'idNumber',
  BIRTH_DATE_NEEDED: 'birthDate',
  BORN_IN_FUTURE: 'birthDate',
  BIRTH_DATE_CONTRADICTS_ID: 'birthDate',
};
