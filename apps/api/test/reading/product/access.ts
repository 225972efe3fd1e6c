import { before, contains, equals, isOneOf, isWithin, notBefore, text, time } from '../plain-filters.ts';
import type { Columns, TwinType } from '../twin-types.ts';

const ofAccount = (row: Columns) => ({
  block: text(row.path),
  lines: row.account_line_id === null ? [] : [text(row.account_line_id)],
  account: text(row.account_id),
});

const account = (row: Columns) => ['Account', row.account_id] as const;
const division = (row: Columns) => ['Division', row.division_id] as const;
const department = (row: Columns) => ['Department', row.department_id] as const;

/** Accounts, their rights and the audit, as the twin reads them. */
export const accessTypes: Readonly<Record<string, TwinType>> = {
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
      sealed: row => row.outcome === 'DONE' && row.object_type === 'Team',
      forged: row => row.outcome === 'DONE' && row.object_type !== 'Team',
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
};
