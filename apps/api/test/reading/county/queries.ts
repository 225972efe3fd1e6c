import { ID } from 'type-graphql';
import { readable, sql } from '../../../src/database/read/index.ts';
import { listOf } from '../../../src/graphql/connection.ts';
import { Department, Division, Home, Membership, Note, Person, Team } from './entities.ts';
import {
  DepartmentType,
  DivisionType,
  HomeType,
  MembershipRole,
  MembershipType,
  NoteType,
  PersonType,
  TeamState,
  TeamType,
} from './types.ts';

const divisions = readable('Division', Division, {
  prefix: 'division',
  words: 'divisions (行政区划)',
  permission: 'units.read',
  scope: 'open',
  filter: {
    name: ['name', 'contains', () => String],
    parentId: ['parent', 'eq', () => ID],
    within: ['path', 'within', () => ID],
    top: ['parent', 'isNull', () => Boolean],
  },
  order: { PATH: 'path', NAME: '-name' },
});

const departments = readable('Department', Department, {
  prefix: 'department',
  permission: 'units.read',
  scope: 'open',
  order: { NAME: 'name' },
});

const teams = readable('Team', Team, {
  prefix: 'team',
  words: 'teams (志愿服务队)',
  permission: 'teams.read',
  filter: {
    name: ['name', 'contains', () => String],
    nameStart: ['name', 'startsWith', () => String],
    nameIs: ['name', 'eq', () => String],
    state: ['state', 'in', () => TeamState],
    departmentId: ['department', 'eq', () => ID],
    divisionIds: ['division', 'in', () => ID],
    within: ['path', 'within', () => Division],
    parentId: ['parent', 'eq', () => Team],
    activeSince: ['lastActiveAt', 'gte', () => Date],
    activeBefore: ['lastActiveAt', 'lt', () => Date],
    closed: ['closedAt', 'isNull', () => Boolean],
    home: ['home.name', 'contains', () => String],
    lately: [
      (column, { now }) => sql`(${column('lastActiveAt')} > ${now} - interval '30 days')`,
      'eq',
      () => Boolean,
    ],
  },
  order: { NAME: 'name', MEMBERS: '-memberCount', ACTIVE: '-lastActiveAt', BUDGET: 'budget' },
  computed: {
    leaderCount: column => sql`(
      select count(*)::int from membership m where m.team_id = ${column('id')} and m.role = 'LEADER')`,
  },
});

const homes = readable('Home', Home, {
  prefix: 'home',
  permission: 'settings.read',
  filter: { team: ['team.name', 'contains', () => String] },
  order: { NAME: 'name' },
});

const people = readable('Person', Person, {
  prefix: 'person',
  permission: 'people.read',
  filter: { name: ['name', 'contains', () => String] },
  order: { NAME: 'name', NEWEST: '-createdAt' },
  needs: { phone: ['phone'] },
});

const memberships = readable('Membership', Membership, {
  prefix: 'membership',
  permission: 'teams.addMember',
  filter: {
    role: ['role', 'in', () => MembershipRole],
    active: ['until', 'isNull', () => Boolean],
    person: ['person.name', 'contains', () => String],
    teamId: ['team', 'eq', () => ID],
    id: ['id', 'in', () => ID],
  },
  order: { SINCE: 'since', LONGEST: '-minutes' },
});

const notes = readable('Note', Note, {
  prefix: 'note',
  permission: 'settings.own',
  order: { ID: 'id' },
});

export const Divisions = listOf(divisions, () => DivisionType);
export const Departments = listOf(departments, () => DepartmentType);
export const Teams = listOf(teams, () => TeamType);
export const Homes = listOf(homes, () => HomeType);
export const People = listOf(people, () => PersonType);
export const Memberships = listOf(memberships, () => MembershipType);
export const Notes = listOf(notes, () => NoteType);
