import type { GraphQLSchema } from 'graphql';
import {
  before,
  contains,
  equals,
  has,
  idIs,
  idIsOneOf,
  isEmpty,
  isOneOf,
  isWithin,
  neighbourHas,
  notBefore,
  text,
  textOrNothing,
  texts,
  time,
} from '../plain-filters.ts';
import { Twin } from '../twin.ts';
import type { Extras, TwinType } from '../twin-types.ts';

/** The county's tables, said a second time and without the read layer. */
const types: Readonly<Record<string, TwinType>> = {
  Division: {
    table: 'division',
    prefix: 'division',
    permission: 'units.read',
    neighbours: { parent: row => ['Division', row.parent_id] },
    lists: { children: ['Division', 'parent_id'], teams: ['Team', 'division_id'] },
    orders: { PATH: 'path, id', NAME: 'name desc, id desc' },
    filters: {
      name: contains('name'),
      parentId: idIs('Division', 'parent_id'),
      within: isWithin('path'),
      top: isEmpty('parent_id'),
    },
  },
  Department: {
    table: 'department',
    prefix: 'department',
    permission: 'units.read',
    orders: { NAME: 'name, id' },
  },
  Team: {
    table: 'team',
    prefix: 'team',
    permission: 'teams.read',
    place: row => ({ block: text(row.path), lines: [text(row.department_id)], team: text(row.id) }),
    fields: {
      leaderCount: (row, twin) =>
        twin.rows('Membership').filter(({ team_id, role }) => team_id === row.id && role === 'LEADER').length,
    },
    neighbours: {
      department: row => ['Department', row.department_id],
      division: row => ['Division', row.division_id],
      parent: row => ['Team', row.parent_id],
      home: (row, twin) => ['Home', twin.rows('Home').find(({ team_id }) => team_id === row.id)?.id],
    },
    lists: { children: ['Team', 'parent_id'], members: ['Membership', 'team_id'] },
    orders: {
      NAME: 'name, id',
      MEMBERS: 'member_count desc, id desc',
      ACTIVE: 'last_active_at desc, id desc',
      BUDGET: 'budget, id',
    },
    filters: {
      name: contains('name'),
      nameStart: (row, value) => text(row.name).startsWith(text(value)),
      nameIs: equals('name'),
      state: isOneOf('state'),
      departmentId: idIs('Department', 'department_id'),
      divisionIds: idIsOneOf('Division', 'division_id'),
      within: isWithin('path'),
      parentId: idIs('Team', 'parent_id'),
      activeSince: notBefore('last_active_at'),
      activeBefore: before('last_active_at'),
      closed: isEmpty('closed_at'),
      home: ({ id }, value, { twin, context }) =>
        twin
          .rows('Home')
          .some(home => home.team_id === id && twin.sees('Home', home, context) && has(home.name, value)),
      lately: (row, value, { context }) =>
        time(row.last_active_at) > context.now.getTime() - 30 * 86_400_000 === value,
    },
  },
  Home: {
    table: 'home',
    prefix: 'home',
    permission: 'settings.read',
    place: (row, twin) => {
      const team = twin.row('Team', row.team_id);
      return { block: text(team?.path), lines: [text(team?.department_id)], team: text(row.team_id) };
    },
    neighbours: { team: row => ['Team', row.team_id] },
    orders: { NAME: 'name, id' },
    filters: { team: neighbourHas('Team', 'team_id', 'name') },
  },
  Person: {
    table: 'person',
    prefix: 'person',
    permission: 'people.read',
    place: row => ({
      block: textOrNothing(row.path),
      lines: texts(row.lines),
      teams: texts(row.teams),
      person: text(row.id),
    }),
    fields: { phone: ({ phone }) => (text(phone).length < 11 ? '*******' : '138****1234') },
    lists: { memberships: ['Membership', 'person_id'] },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: { name: contains('name') },
  },
  Membership: {
    table: 'membership',
    prefix: 'membership',
    permission: 'teams.addMember',
    place: row => ({
      block: text(row.path),
      lines: row.department_id === null ? [] : [text(row.department_id)],
      team: text(row.team_id),
      person: textOrNothing(row.person_id),
    }),
    neighbours: {
      department: row => ['Department', row.department_id],
      team: row => ['Team', row.team_id],
      person: row => ['Person', row.person_id],
    },
    orders: { SINCE: 'since, id', LONGEST: 'minutes desc, id desc' },
    filters: {
      role: isOneOf('role'),
      active: isEmpty('until'),
      person: neighbourHas('Person', 'person_id', 'name'),
      teamId: idIs('Team', 'team_id'),
      id: idIsOneOf('Membership', 'id'),
    },
  },
  Note: {
    table: 'note',
    prefix: 'note',
    permission: 'settings.own',
    place: row => ({ account: text(row.account) }),
    neighbours: { about: row => ['Team', row.about_id] },
    orders: { ID: 'id' },
  },
};

const extras: Extras = {
  'Query.team': ({ id }, twin, context) => twin.named(id, context),
  'Query.desk': () => ({ greeting: '早上好' }),
  'Desk.mine': (args, twin, context) => {
    const rows = twin.rows('Membership').filter(({ person_id }) => person_id === context.person);
    return twin.list({ type: 'Membership', rows, args }, context);
  },
};

export const countyTwin = (schema: GraphQLSchema): Twin => new Twin(schema, types, extras);
