import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import type { RoleKey } from './role-keys.ts';
import { derivedRole, requireDutyKept, requireSeparateDuties } from './separation.ts';

const holding = (held: RoleKey[], elsewhere: RoleKey[] = []) =>
  verdict(() => requireSeparateDuties(held, elsewhere));

test('no account holds two of the three duties', () => {
  expect(holding(['SYSTEM_ADMIN', 'SECURITY_ADMIN'])).toBe('DUTIES_EXCLUDE_EACH_OTHER');
  expect(holding(['AUDIT_ADMIN', 'SYSTEM_ADMIN'])).toBe('DUTIES_EXCLUDE_EACH_OTHER');
});

test('no person holds two duties on two accounts', () => {
  expect(holding(['SYSTEM_ADMIN'], ['AUDIT_ADMIN'])).toBe('DUTIES_EXCLUDE_EACH_OTHER');
  expect(holding(['SYSTEM_ADMIN'], ['SYSTEM_ADMIN'])).toBe('ALLOWED');
});

test('an administrator’s account does no other work', () => {
  expect(holding(['AUDIT_ADMIN', 'COUNTY_OFFICE'])).toBe('DUTY_EXCLUDES_BUSINESS');
  expect(holding(['VOLUNTEER', 'SYSTEM_ADMIN'])).toBe('DUTY_EXCLUDES_BUSINESS');
});

test('one person may administer with one account and volunteer with another', () =>
  expect(holding(['SYSTEM_ADMIN'], ['VOLUNTEER', 'TOWN_CLERK'])).toBe('ALLOWED'));

test('business roles go together, and what comes with signing in goes with everything', () => {
  expect(holding(['TOWN_CLERK', 'DEPARTMENT_MANAGER', 'VOLUNTEER'])).toBe('ALLOWED');
  expect(holding(['AUDIT_ADMIN', 'SIGNED_IN'])).toBe('ALLOWED');
});

test('a membership gives an administrator’s account nothing', () => {
  expect(derivedRole('TEAM_LEADER', ['AUDIT_ADMIN'])).toBeUndefined();
  expect(derivedRole('TEAM_MEMBER', ['SYSTEM_ADMIN'])).toBeUndefined();
});

test('whoever is in a team sees it without a grant, and leads it only once something was granted', () => {
  expect(derivedRole('TEAM_MEMBER', [])).toBe('TEAM_MEMBER');
  expect(derivedRole('TEAM_LEADER', [])).toBe('TEAM_MEMBER');
  expect(derivedRole('TEAM_LEADER', ['VOLUNTEER'])).toBe('TEAM_LEADER');
});

test('the last holder of a duty keeps it', () => {
  expect(verdict(() => requireDutyKept('SECURITY_ADMIN', 0))).toBe('LAST_OF_DUTY');
  expect(verdict(() => requireDutyKept('SECURITY_ADMIN', 1))).toBe('ALLOWED');
  expect(verdict(() => requireDutyKept('TOWN_CLERK', 0))).toBe('ALLOWED');
});
