import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { isProhibitable, requireLifting, requireProhibition, type Prohibiting } from './prohibitions.ts';

const now = new Date('2026-03-01T01:00:00Z');
const by = { account: 'security', person: 'zhao' };
const on = { account: 'clerk', person: 'wang' };

const prohibiting = (changes: Partial<Prohibiting>) =>
  verdict(() =>
    requireProhibition({ permission: 'teams.update', everywhere: false, by, on, now, ...changes }),
  );

test('a right is prohibited to somebody else, for a time or for good', () => {
  expect(prohibiting({})).toBe('ALLOWED');
  expect(prohibiting({ endsAt: new Date('2026-04-01T00:00:00Z') })).toBe('ALLOWED');
  expect(prohibiting({ endsAt: now })).toBe('PROHIBITION_ENDS_IN_PAST');
});

test('nobody prohibits or frees themselves', () => {
  expect(prohibiting({ on: by })).toBe('PROHIBITION_ON_ONESELF');
  expect(verdict(() => requireLifting({ liftedAt: null }, { by: on, on }))).toBe('PROHIBITION_ON_ONESELF');
});

test('signing out, changing one’s password and reading what everybody reads cannot be prohibited', () => {
  expect(prohibiting({ permission: 'access.own' })).toBe('PERMISSION_ALWAYS_HELD');
  expect(prohibiting({ permission: 'settings.own' })).toBe('PERMISSION_ALWAYS_HELD');
  expect(prohibiting({ permission: 'units.read' })).toBe('PERMISSION_ALWAYS_HELD');
});

test('what stands in no division is prohibited in the whole county or not at all', () => {
  for (const permission of ['units.createDepartment', 'access.readAudit'] as const) {
    expect(prohibiting({ permission })).toBe('PERMISSION_HAS_NO_PLACE');
    expect(prohibiting({ permission, everywhere: true })).toBe('ALLOWED');
  }
});

test('people are read by everybody, oneself at least, and that can be prohibited', () => {
  expect(isProhibitable('people.read')).toBe(true);
  expect(prohibiting({ permission: 'people.read' })).toBe('ALLOWED');
});

test('a prohibition is lifted once', () => {
  expect(verdict(() => requireLifting({ liftedAt: null }, { by, on }))).toBe('ALLOWED');
  expect(verdict(() => requireLifting({ liftedAt: now }, { by, on }))).toBe('PROHIBITION_ALREADY_LIFTED');
});
