import {
  contains,
  equals,
  hasAmong,
  holdsId,
  isOneOf,
  isWithin,
  startsWith,
  text,
  texts,
} from '../plain-filters.ts';
import type { TwinType } from '../twin-types.ts';

/** Volunteers, as the twin reads them. */
export const volunteerTypes: Readonly<Record<string, TwinType>> = {
  Volunteer: {
    table: 'volunteer',
    prefix: 'volunteer',
    permission: 'volunteers.read',
    place: row => ({
      block: text(row.path),
      lines: texts(row.lines),
      teams: texts(row.teams),
      person: text(row.person_id),
    }),
    fields: {
      emergencyPhone: row => row.emergency_phone_masked,
      guardianPhone: row => row.guardian_phone_masked,
      // The twin's now is the 20th of January 2026.
      minor: (row, twin) => {
        const bornOn = twin.row('Person', row.person_id)?.born_on;
        return bornOn === null || text(bornOn) > '2008-01-20';
      },
    },
    neighbours: {
      division: row => ['Division', row.division_id],
      person: row => ['Person', row.person_id],
    },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc', NUMBER: 'number, id' },
    filters: {
      name: contains('name'),
      number: startsWith('number'),
      within: isWithin('path'),
      teamId: holdsId('Team', 'teams'),
      state: isOneOf('state'),
      firefly: equals('firefly'),
      language: hasAmong('languages'),
      skill: hasAmong('skills'),
    },
  },
};
