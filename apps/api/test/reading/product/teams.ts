import { contains, idIs, isEmpty, isOneOf, isWithin, text, textOrNothing } from '../plain-filters.ts';
import type { Columns, TwinType } from '../twin-types.ts';

const ofTeam = (row: Columns) => ({
  block: text(row.path),
  lines: [text(row.department_id)],
  team: text(row.team_id),
});

/** Teams and who is in them, as the twin reads them. */
export const teamTypes: Readonly<Record<string, TwinType>> = {
  Team: {
    table: 'team',
    prefix: 'team',
    permission: 'teams.read',
    place: row => ({ block: text(row.path), lines: [text(row.department_id)], team: text(row.id) }),
    fields: {
      unificationCount: (row, twin) =>
        twin.rows('Unification').filter(({ team_id, met }) => team_id === row.id && met === true).length,
    },
    neighbours: {
      department: row => ['Department', row.department_id],
      division: row => ['Division', row.division_id],
      parent: row => ['Team', row.parent_id],
    },
    lists: {
      children: ['Team', 'parent_id'],
      members: ['Membership', 'team_id'],
      unifications: ['Unification', 'team_id'],
    },
    orders: {
      CODE: 'code, id',
      NAME: 'name, id',
      NEWEST: 'created_at desc, id desc',
      MEMBERS: 'member_count desc, id desc',
    },
    filters: {
      name: contains('name'),
      code: contains('code'),
      tier: isOneOf('tier'),
      state: isOneOf('state'),
      departmentId: idIs('Department', 'department_id'),
      divisionId: idIs('Division', 'division_id'),
      within: isWithin('path'),
      parentId: idIs('Team', 'parent_id'),
    },
  },
  Membership: {
    table: 'membership',
    prefix: 'membership',
    permission: 'teams.read',
    place: row => ({ ...ofTeam(row), person: textOrNothing(row.person_id) }),
    neighbours: { person: row => ['Person', row.person_id], team: row => ['Team', row.team_id] },
    orders: { SINCE: 'since, id', NEWEST: 'created_at desc, id desc' },
    filters: { role: isOneOf('role'), active: isEmpty('until') },
  },
  Unification: {
    table: 'unification',
    prefix: 'unification',
    permission: 'teams.read',
    place: ofTeam,
    orders: { ITEM: 'position, id' },
  },
};
