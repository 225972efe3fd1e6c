import { contains, isEmpty, isOneOf, isWithin, text, texts } from '../plain-filters.ts';
import type { TwinType } from '../twin-types.ts';

/** People, as the twin reads them. */
export const peopleTypes: Readonly<Record<string, TwinType>> = {
  Person: {
    table: 'person',
    prefix: 'person',
    permission: 'people.read',
    place: row => ({
      block: text(row.path),
      lines: texts(row.lines),
      teams: texts(row.teams),
      person: text(row.id),
    }),
    fields: {
      phone: row => row.phone_masked,
      idNumber: row => row.id_masked,
      birthDate: row => (row.born_on === null ? null : `${text(row.born_on).slice(0, 4)}-**-**`),
      address: row => row.address_masked,
    },
    neighbours: { division: row => ['Division', row.division_id] },
    lists: { memberships: ['Membership', 'person_id'], consents: ['Consent', 'person_id'] },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: { name: contains('name'), within: isWithin('path') },
  },
  Consent: {
    table: 'consent',
    prefix: 'consent',
    permission: 'people.read',
    place: (row, twin) => {
      const person = twin.row('Person', row.person_id);
      return {
        block: text(person?.path),
        lines: texts(person?.lines),
        teams: texts(person?.teams),
        person: text(row.person_id),
      };
    },
    neighbours: { person: row => ['Person', row.person_id] },
    orders: { NEWEST: 'created_at desc, id desc' },
    filters: { purpose: isOneOf('purpose'), standing: isEmpty('withdrawn_at') },
  },
};
