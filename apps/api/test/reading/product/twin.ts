import type { GraphQLSchema } from 'graphql';
import {
  before,
  contains,
  equals,
  idIs,
  isEmpty,
  isOneOf,
  isWithin,
  notBefore,
  text,
  textOrNothing,
  texts,
  time,
} from '../plain-filters.ts';
import { Twin } from '../twin.ts';
import type { Columns, TwinType } from '../twin-types.ts';

const ofTeam = (row: Columns) => ({
  block: text(row.path),
  lines: [text(row.department_id)],
  team: text(row.team_id),
});

const ofAccount = (row: Columns) => ({
  block: text(row.path),
  lines: row.account_line_id === null ? [] : [text(row.account_line_id)],
  account: text(row.account_id),
});

const ofOwner = (row: Columns) => ({ account: text(row.account) });

const division = (row: Columns) => ['Division', row.division_id] as const;
const department = (row: Columns) => ['Department', row.department_id] as const;
const account = (row: Columns) => ['Account', row.account_id] as const;

/** The product's tables, said a second time and without the read layer. A new module adds its types here. */
export const productTypes: Readonly<Record<string, TwinType>> = {
  Division: {
    table: 'division',
    prefix: 'division',
    permission: 'units.read',
    neighbours: { parent: row => ['Division', row.parent_id] },
    lists: {
      children: ['Division', 'parent_id'],
      successors: ['DivisionSuccession', 'division_id'],
      teams: ['Team', 'division_id'],
    },
    orders: { CODE: 'rank, id', NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: {
      level: isOneOf('level'),
      parentId: idIs('Division', 'parent_id'),
      within: isWithin('path'),
      name: contains('name'),
      code: contains('code'),
      verified: equals('verified'),
      open: isEmpty('valid_to'),
    },
  },
  DivisionSuccession: {
    table: 'division_succession',
    prefix: 'succession',
    permission: 'units.read',
    neighbours: { successor: row => ['Division', row.successor_id] },
    orders: { ID: 'id' },
  },
  Department: {
    table: 'department',
    prefix: 'department',
    permission: 'units.read',
    orders: { POSITION: 'position, id', NAME: 'name, id' },
    filters: { state: isOneOf('state'), name: contains('name') },
  },
  Dictionary: {
    table: 'dictionary',
    prefix: 'dictionary',
    permission: 'settings.read',
    lists: { entries: ['DictionaryEntry', 'dictionary_id'] },
    orders: { KEY: 'key, id' },
    filters: { key: equals('key'), name: contains('name') },
  },
  DictionaryEntry: {
    table: 'dictionary_entry',
    prefix: 'entry',
    permission: 'settings.read',
    neighbours: { dictionary: row => ['Dictionary', row.dictionary_id] },
    orders: { POSITION: 'position, id', CODE: 'code, id' },
    filters: { enabled: equals('enabled'), label: contains('label') },
  },
  TableLayout: {
    table: 'table_layout',
    prefix: 'layout',
    permission: 'settings.own',
    place: ofOwner,
    orders: { TABLE: '"table", id' },
    filters: { table: equals('table') },
  },
  SavedView: {
    table: 'saved_view',
    prefix: 'view',
    permission: 'settings.own',
    place: ofOwner,
    orders: { NAME: 'name, id' },
    filters: { table: equals('table') },
  },
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
    fields: { phone: row => row.phone_masked },
    neighbours: { division },
    lists: { memberships: ['Membership', 'person_id'] },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: { name: contains('name'), within: isWithin('path') },
  },
  Account: {
    table: 'account',
    prefix: 'account',
    permission: 'access.readAccounts',
    place: row => ({
      block: text(row.path),
      lines: row.department_id === null ? [] : [text(row.department_id)],
      account: text(row.id),
    }),
    fields: { secondFactor: row => row.totp_confirmed_at !== null },
    neighbours: { person: row => ['Person', row.person_id], division, department },
    lists: { grants: ['Grant', 'account_id'], prohibitions: ['Prohibition', 'account_id'] },
    orders: { USERNAME: 'username, id', NEWEST: 'created_at desc, id desc' },
    filters: {
      username: contains('username'),
      name: contains('display_name'),
      state: isOneOf('state'),
      kind: isOneOf('kind'),
      within: isWithin('path'),
    },
  },
  Role: {
    table: 'role',
    prefix: 'role',
    permission: 'access.readRoles',
    orders: { POSITION: 'position, id' },
    filters: { key: equals('key') },
  },
  Grant: {
    table: 'access_grant',
    prefix: 'grant',
    permission: 'access.readAccounts',
    place: ofAccount,
    neighbours: {
      account,
      role: row => ['Role', row.role_id],
      division,
      department,
      grantedBy: row => ['Account', row.granted_by_id],
    },
    orders: { NEWEST: 'created_at desc, id desc' },
    filters: {
      active: (row, value, { context }) => {
        const now = context.now.getTime();
        const began = time(row.starts_at) <= now;
        const ended = row.ends_at !== null && time(row.ends_at) <= now;
        return (row.revoked_at === null && began && !ended) === value;
      },
    },
  },
  Prohibition: {
    table: 'prohibition',
    prefix: 'prohibition',
    permission: 'access.readAccounts',
    place: ofAccount,
    neighbours: { account, division },
    orders: { NEWEST: 'created_at desc, id desc' },
  },
  AuditEntry: {
    table: 'audit_entry',
    prefix: 'audit',
    permission: 'access.readAudit',
    fields: {
      objectId: (row, twin) => {
        const object = twin.row(text(row.object_type), row.object_id);
        return object ? twin.idOf(text(row.object_type), object) : null;
      },
      sealed: row => row.outcome === 'DONE',
    },
    orders: { NEWEST: '"at" desc, id desc', OLDEST: '"at", id' },
    filters: {
      operation: equals('operation'),
      actorUsername: equals('actor_username'),
      outcome: isOneOf('outcome'),
      since: notBefore('at'),
      until: before('at'),
      requestId: equals('request_id'),
    },
  },
  Team: {
    table: 'team',
    prefix: 'team',
    permission: 'teams.read',
    place: row => ({ block: text(row.path), lines: [text(row.department_id)], team: text(row.id) }),
    fields: {
      unificationCount: (row, twin) =>
        twin.rows('Unification').filter(({ team_id, met }) => team_id === row.id && met === true).length,
    },
    neighbours: { department, division, parent: row => ['Team', row.parent_id] },
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

export const productTwin = (schema: GraphQLSchema): Twin => new Twin(schema, productTypes);
