import { expect, test } from 'vitest';
import { mustEnrol } from './mfa.ts';
import { roleKeys } from './role-keys.ts';

test('by default the three administrators and the county office carry a second factor', () =>
  expect(roleKeys.filter(role => mustEnrol('sensitive', [role]))).toEqual([
    'SYSTEM_ADMIN',
    'SECURITY_ADMIN',
    'AUDIT_ADMIN',
    'COUNTY_OFFICE',
  ]));

test('one sensitive role among others is enough', () =>
  expect(mustEnrol('sensitive', ['SIGNED_IN', 'AUDIT_ADMIN'])).toBe(true));

test('a county may ask it of everybody, a demonstration of nobody', () => {
  expect(mustEnrol('all', ['SIGNED_IN'])).toBe(true);
  expect(mustEnrol('optional', ['SECURITY_ADMIN'])).toBe(false);
});
