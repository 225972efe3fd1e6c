import { accountKinds, accountStates, permissionKeys, reachKinds, roleKeys } from '@firefly/domain/access';
import { defineEntity, p } from '@mikro-orm/core';
import { identity, territory, word, instant } from '../../database/columns.ts';
import { type ScopedBy, scopedBy } from '../../database/scope.ts';
import { Person } from '../people/index.ts';
import { Department, Division } from '../units/index.ts';
import { Role } from './role.entity.ts';

export const accountScope = { block: 'path', line: 'department', account: 'id' } satisfies ScopedBy;

/** Someone or something that signs in. What counts failures and sign-ins is changed beside `version`, so that it never disturbs an editor. */
const AccountTable = defineEntity({
  name: 'Account',
  filters: { scope: scopedBy(accountScope) },
  indexes: [
    { name: 'account_username', properties: ['username', 'id'] },
    { name: 'account_newest', properties: ['createdAt', 'id'] },
    { name: 'account_path', properties: ['path', 'username', 'id'] },
  ],
  properties: {
    ...identity,
    username: p.string().unique(),
    displayName: p.string(),
    kind: word(accountKinds),
    state: word(accountStates),
    person: () => p.manyToOne(Person).ref().nullable().deleteRule('no action').index(),
    division: () => p.manyToOne(Division).ref().index(),
    path: territory(),
    department: () => p.manyToOne(Department).ref().nullable().deleteRule('no action').index(),
    passwordHash: p.text().hidden(),
    passwordChangedAt: instant().nullable(),
    mustChangePassword: p.boolean(),
    /** Hashes of passwords used before, newest first (security.md R34). */
    passwordHistory: p.json<string[]>().hidden(),
    totpSealed: p.text().nullable().hidden(),
    totpConfirmedAt: instant().nullable(),
    /** The last accepted time step: each code opens once. */
    totpStep: p.bigint('string').nullable().hidden(),
    recoveryHashes: p.json<string[]>().hidden(),
    failures: p.integer().default(0),
    failedAt: instant().nullable(),
    lockedUntil: instant().nullable(),
    lastSignInAt: instant().nullable(),
    /** The sign-in before that: shown to the owner, who would notice a stranger's. */
    previousSignInAt: instant().nullable(),
    grants: () => p.oneToMany(Grant).mappedBy('account'),
    prohibitions: () => p.oneToMany(Prohibition).mappedBy('account'),
  },
});

export class Account extends AccountTable.class {}
AccountTable.setClass(Account);

/** A right hangs on the account that holds it: its own path and line, not those it reaches. */
export const grantScope = { block: 'path', line: 'accountLine', account: 'account' } satisfies ScopedBy;

/** A role × a reach × perhaps a line, with an end. Revoked, never deleted. */
const GrantTable = defineEntity({
  name: 'Grant',
  tableName: 'access_grant',
  filters: { scope: scopedBy(grantScope) },
  indexes: [
    { name: 'access_grant_newest', properties: ['account', 'createdAt', 'id'] },
    { properties: ['division'] },
  ],
  checks: [
    { name: 'access_grant_ends_after_it_began', expression: 'ends_at is null or ends_at > starts_at' },
    { name: 'access_grant_names_its_division', expression: "reach <> 'DIVISION' or division_id is not null" },
  ],
  properties: {
    ...identity,
    account: () => p.manyToOne(Account).ref(),
    path: territory(),
    accountLine: () => p.manyToOne(Department).ref().nullable().deleteRule('no action'),
    roleKey: word(roleKeys),
    role: () => p.manyToOne(Role).ref(),
    reach: word(reachKinds),
    division: () => p.manyToOne(Division).ref().nullable().deleteRule('no action'),
    department: () => p.manyToOne(Department).ref().nullable().deleteRule('no action'),
    startsAt: instant(),
    endsAt: instant().nullable(),
    revokedAt: instant().nullable(),
    reason: p.text(),
    grantedBy: () => p.manyToOne(Account).ref().nullable().deleteRule('no action'),
  },
});

export class Grant extends GrantTable.class {}
GrantTable.setClass(Grant);

/** A permission taken away from one account within a division, whatever its roles say. Lifted, never deleted. */
const ProhibitionTable = defineEntity({
  name: 'Prohibition',
  filters: { scope: scopedBy(grantScope) },
  indexes: [{ name: 'prohibition_newest', properties: ['account', 'createdAt', 'id'] }],
  properties: {
    ...identity,
    account: () => p.manyToOne(Account).ref(),
    path: territory(),
    accountLine: () => p.manyToOne(Department).ref().nullable().deleteRule('no action'),
    permission: word(permissionKeys),
    division: () => p.manyToOne(Division).ref().index(),
    endsAt: instant().nullable(),
    liftedAt: instant().nullable(),
    reason: p.text(),
    prohibitedBy: () => p.manyToOne(Account).ref().nullable().deleteRule('no action'),
  },
});

export class Prohibition extends ProhibitionTable.class {}
ProhibitionTable.setClass(Prohibition);
