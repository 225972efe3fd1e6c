import type { GraphQLSchema } from 'graphql';
import type { Asked, Columns, Extras, TwinType } from '../twin.ts';
import { Twin } from '../twin.ts';

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
      top: (row, value: boolean) => (row.parent_id === null) === value,
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
      foundedOn: row => row.founded_on,
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
      nameStart: (row, value: string) => text(row.name).startsWith(value),
      nameIs: (row, value: string) => row.name === value,
      state: (row, value: string[]) => value.includes(text(row.state)),
      departmentId: idIs('Department', 'department_id'),
      divisionIds: (row, value: string[], asked) =>
        value.some(id => idIs('Division', 'division_id')(row, id, asked)),
      within: isWithin('path'),
      parentId: idIs('Team', 'parent_id'),
      activeSince: (row, value: unknown) => time(row.last_active_at) >= time(value),
      activeBefore: (row, value: unknown) => time(row.last_active_at) < time(value),
      closed: (row, value: boolean) => (row.closed_at === null) === value,
      home: (row, value: string, asked) =>
        asked.twin
          .rows('Home')
          .some(
            home =>
              home.team_id === row.id &&
              asked.twin.sees('Home', home, asked.context) &&
              has(home.name, value),
          ),
      lately: (row, value: boolean, { context }) =>
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
    filters: { team: neighbourHas('Team', 'team_id') },
  },
  Person: {
    table: 'person',
    prefix: 'person',
    permission: 'people.read',
    place: row => ({
      block: row.path === null ? undefined : text(row.path),
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
      person: row.person_id === null ? undefined : text(row.person_id),
    }),
    neighbours: {
      department: row => ['Department', row.department_id],
      team: row => ['Team', row.team_id],
      person: row => ['Person', row.person_id],
    },
    orders: { SINCE: 'since, id', LONGEST: 'minutes desc, id desc' },
    filters: {
      role: (row, value: string[]) => value.includes(text(row.role)),
      active: (row, value: boolean) => (row.until === null) === value,
      person: neighbourHas('Person', 'person_id'),
      teamId: idIs('Team', 'team_id'),
      id: (row, value: string[], asked) => value.some(id => idIs('Membership', 'id')(row, id, asked)),
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
    const own = twin.rows('Membership').filter(({ person_id }) => person_id === context.person);
    return twin.list('Membership', own, args, context);
  },
};

export const countyTwin = (schema: GraphQLSchema): Twin => new Twin(schema, types, extras);

function contains(column: string) {
  return (row: Columns, value: string): boolean => has(row[column], value);
}

function idIs(type: string, column: string) {
  return (row: Columns, value: string, { twin }: Asked): boolean => {
    const named = twin.row(type, row[column]);
    return named !== undefined && twin.idOf(type, named) === value;
  };
}

function isWithin(column: string) {
  return (row: Columns, value: string, { twin }: Asked): boolean =>
    twin
      .rows('Division')
      .some(each => twin.idOf('Division', each) === value && text(row[column]).startsWith(text(each.path)));
}

function neighbourHas(type: string, column: string) {
  return (row: Columns, value: string, { twin, context }: Asked): boolean => {
    const near = twin.row(type, row[column]);
    return near !== undefined && twin.sees(type, near, context) && has(near.name, value);
  };
}

const has = (whole: unknown, part: string): boolean => text(whole).toLowerCase().includes(part.toLowerCase());

const text = (value: unknown): string => String(value);

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const time = (value: unknown): number => new Date(value instanceof Date ? value : text(value)).getTime();
