import { ID } from 'type-graphql';
import { AuditEntry } from '../../database/audit.entity.ts';
import { readable } from '../../database/read/index.ts';
import { sql } from '../../database/sql.ts';
import { listOf } from '../../graphql/connection.ts';
import { Account, Grant, Prohibition } from './account.entity.ts';
import {
  AccountKindEnum,
  AccountStateEnum,
  AccountType,
  GrantType,
  ProhibitionType,
  RoleType,
} from './account.type.ts';
import { AuditEntryType, AuditOutcomeEnum } from './audit.type.ts';
import { Role } from './role.entity.ts';

export const readAccounts = readable('Account', Account, {
  prefix: 'account',
  words: 'accounts (账号)',
  permission: 'access.readAccounts',
  filter: {
    username: ['username', 'contains', () => String, 'Part of the username.'],
    name: ['displayName', 'contains', () => String, 'Part of the name shown.'],
    state: ['state', 'in', () => AccountStateEnum, 'Any of these states.'],
    kind: ['kind', 'in', () => AccountKindEnum, 'Any of these kinds.'],
    within: ['path', 'within', () => ID, 'Belonging to this division or below.'],
  },
  order: { USERNAME: 'username', NEWEST: '-createdAt' },
  computed: { secondFactor: column => sql`(${column('totpConfirmedAt')} is not null)` },
});

export const readRoles = readable('Role', Role, {
  prefix: 'role',
  words: 'roles (角色)',
  permission: 'access.readRoles',
  scope: 'open',
  filter: { key: ['key', 'eq', () => String, 'Exactly this key.'] },
  order: { POSITION: 'position' },
});

export const readGrants = readable('Grant', Grant, {
  prefix: 'grant',
  words: 'grants (授权)',
  permission: 'access.readAccounts',
  filter: {
    active: [
      (column, { now }) =>
        sql`(${column('revokedAt')} is null and ${column('startsAt')} <= ${now} and (${column('endsAt')} is null or ${column('endsAt')} > ${now}))`,
      'eq',
      () => Boolean,
      'True: in force now.',
    ],
  },
  order: { NEWEST: '-createdAt' },
});

export const readProhibitions = readable('Prohibition', Prohibition, {
  prefix: 'prohibition',
  words: 'prohibitions (禁止)',
  permission: 'access.readAccounts',
  order: { NEWEST: '-createdAt' },
});

export const readAudit = readable('AuditEntry', AuditEntry, {
  prefix: 'audit',
  words: 'audit entries (审计记录)',
  permission: 'access.readAudit',
  scope: 'open',
  filter: {
    operation: ['operation', 'eq', () => String, 'Exactly this operation.'],
    actorUsername: ['actorUsername', 'eq', () => String, 'By this account.'],
    outcome: ['outcome', 'in', () => AuditOutcomeEnum, 'Any of these ends.'],
    since: ['at', 'gte', () => Date, 'From then on.'],
    until: ['at', 'lt', () => Date, 'Before then.'],
    requestId: ['requestId', 'eq', () => String, 'Of this request.'],
  },
  order: { NEWEST: '-at', OLDEST: 'at' },
  computed: {
    sealed: column => sql`exists (select from audit_seal s where s.entry_id = ${column('id')} and s.genuine)`,
    forged: column =>
      sql`exists (select from audit_seal s where s.entry_id = ${column('id')} and not s.genuine)`,
  },
  needs: { objectId: ['objectId', 'objectType'] },
});

export const Accounts = listOf(readAccounts, () => AccountType);
export const Roles = listOf(readRoles, () => RoleType);
export const Grants = listOf(readGrants, () => GrantType);
export const Prohibitions = listOf(readProhibitions, () => ProhibitionType);
export const AuditEntries = listOf(readAudit, () => AuditEntryType);
