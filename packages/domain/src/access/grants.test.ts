import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { isInForce, requireGrant, requireNotRevoked, type AskedGrant, type Granting } from './grants.ts';

const now = new Date('2026-03-01T01:00:00Z');
const later = new Date('2026-03-02T01:00:00Z');

const gujiao = { path: '/1/4/', level: 'TOWN', name: '谷脚镇', open: true } as const;
const longli = { path: '/1/', level: 'COUNTY', name: '龙里县', open: true } as const;

const grant: AskedGrant = { role: 'TOWN_CLERK', reach: 'DIVISION', division: gujiao, startsAt: now };
const granter: Granting['granter'] = {
  account: 'security',
  person: 'zhao',
  scope: { allow: [{ kind: 'DIVISION', block: '/1/' }], deny: [] },
};
const receiver: Granting['receiver'] = { account: 'clerk', person: 'wang', held: [] };

const granting = (asked: Partial<AskedGrant>, people: Partial<Granting> = {}) =>
  verdict(() => requireGrant({ grant: { ...grant, ...asked }, granter, receiver, now, ...people }));

test('a town clerk is granted their town, with an end or without', () => {
  expect(granting({})).toBe('ALLOWED');
  expect(granting({ endsAt: later })).toBe('ALLOWED');
  expect(granting({ line: 'civil' })).toBe('ALLOWED');
});

test('a role is granted at its own level', () => {
  expect(granting({ division: longli })).toBe('ROLE_MISPLACED');
  expect(granting({ role: 'COUNTY_OFFICE' })).toBe('ROLE_MISPLACED');
});

test('a department manager has a department, an administrator has none', () => {
  expect(granting({ role: 'DEPARTMENT_MANAGER', division: longli })).toBe('ROLE_NEEDS_LINE');
  expect(granting({ role: 'DEPARTMENT_MANAGER', division: longli, line: 'civil' })).toBe('ALLOWED');
  expect(granting({ role: 'AUDIT_ADMIN', division: longli, line: 'civil' })).toBe('ROLE_TAKES_NO_LINE');
});

test('what comes by itself is not granted by hand, and a role reaches only as its kind does', () => {
  expect(granting({ role: 'TEAM_LEADER', reach: 'TEAM' })).toBe('ROLE_NOT_GRANTABLE');
  expect(granting({ role: 'SIGNED_IN', reach: 'SELF' })).toBe('ROLE_NOT_GRANTABLE');
  expect(granting({ role: 'VOLUNTEER', reach: 'DIVISION' })).toBe('ROLE_NOT_GRANTABLE');
  expect(granting({ role: 'VOLUNTEER', reach: 'SELF' })).toBe('ALLOWED');
});

test('rights over a closed division are granted at its successor', () =>
  expect(granting({ division: { ...gujiao, open: false } })).toBe('GRANT_DIVISION_CLOSED'));

test('a grant ends after it starts, and not in the past', () => {
  expect(granting({ startsAt: later, endsAt: later })).toBe('GRANT_ENDS_BEFORE_START');
  expect(granting({ startsAt: new Date(0), endsAt: now })).toBe('GRANT_ENDS_IN_PAST');
});

test('nobody grants to themselves, by another account or another name on the same phone neither', () => {
  expect(granting({}, { receiver: { ...receiver, account: 'security' } })).toBe('GRANT_TO_ONESELF');
  expect(granting({}, { receiver: { ...receiver, person: 'zhao' } })).toBe('GRANT_TO_ONESELF');
  const phone = '13812341234';
  expect(granting({}, { granter: { ...granter, phone }, receiver: { ...receiver, phone } })).toBe(
    'GRANT_TO_ONESELF',
  );
});

test('a sensitive role is granted between two people who are known', () => {
  const office = { role: 'COUNTY_OFFICE', division: longli } as const;
  expect(granting(office)).toBe('ALLOWED');
  expect(granting(office, { receiver: { ...receiver, person: null } })).toBe('GRANT_NEEDS_PERSON');
  expect(granting(office, { granter: { ...granter, person: null } })).toBe('GRANT_NEEDS_PERSON');
  expect(granting({}, { receiver: { ...receiver, person: null } })).toBe('ALLOWED');
});

test('a sensitive role is granted between two people who have nothing in common', () => {
  const office = { role: 'COUNTY_OFFICE', division: longli } as const;
  const onOneDevice = {
    granter: { ...granter, devices: ['pc'] },
    receiver: { ...receiver, devices: ['pc'] },
  };
  const byOneHand = {
    granter: { ...granter, grantors: ['qian'] },
    receiver: { ...receiver, grantors: ['qian'] },
  };
  expect(granting(office, onOneDevice)).toBe('GRANT_FROM_SAME_DEVICE');
  expect(granting(office, byOneHand)).toBe('GRANT_WITHIN_ONE_HAND');
  expect(granting({}, onOneDevice)).toBe('ALLOWED');
  expect(granting({}, byOneHand)).toBe('ALLOWED');
});

test('nobody grants further than they reach', () => {
  const xima = { ...granter, scope: { allow: [{ kind: 'DIVISION', block: '/1/5/' }], deny: [] } } as const;
  const civil = {
    ...granter,
    scope: { allow: [{ kind: 'DIVISION', block: '/1/', line: 'civil' }], deny: [] },
  } as const;
  expect(granting({}, { granter: xima })).toBe('GRANT_BEYOND_REACH');
  expect(granting({}, { granter: civil })).toBe('GRANT_BEYOND_REACH');
  expect(granting({ line: 'civil' }, { granter: civil })).toBe('ALLOWED');
});

test('a grant may not join two duties', () => {
  const audit = { role: 'AUDIT_ADMIN', division: longli } as const;
  expect(granting(audit, { receiver: { ...receiver, held: ['SYSTEM_ADMIN'] } })).toBe(
    'DUTIES_EXCLUDE_EACH_OTHER',
  );
  expect(granting(audit, { receiver: { ...receiver, held: ['TOWN_CLERK'] } })).toBe('DUTY_EXCLUDES_BUSINESS');
  expect(granting(audit, { receiver: { ...receiver, elsewhere: ['SECURITY_ADMIN'] } })).toBe(
    'DUTIES_EXCLUDE_EACH_OTHER',
  );
});

test('a grant counts from its start until its end or its revocation', () => {
  expect(isInForce({ startsAt: now }, now)).toBe(true);
  expect(isInForce({ startsAt: later }, now)).toBe(false);
  expect(isInForce({ startsAt: now, endsAt: later }, later)).toBe(false);
  expect(isInForce({ startsAt: now, revokedAt: now }, later)).toBe(false);
});

test('a grant is revoked once', () => {
  expect(verdict(() => requireNotRevoked({ revokedAt: now }))).toBe('GRANT_ALREADY_REVOKED');
  expect(verdict(() => requireNotRevoked({ revokedAt: null }))).toBe('ALLOWED');
});
