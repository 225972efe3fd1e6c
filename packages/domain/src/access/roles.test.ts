import { expect, test } from 'vitest';
import { duties } from './duties.ts';
import { isPermission, isSensitive, moduleOf, permissionKeys, ruleOf } from './permissions.ts';
import { roleKeys } from './role-keys.ts';
import { isRoleKey, permissionsOf, roles } from './roles.ts';

test('every role is described and no permission stands in it twice', () => {
  expect(Object.keys(roles)).toEqual(roleKeys);
  for (const role of roleKeys) expect(permissionsOf(role)).toEqual([...new Set(permissionsOf(role))]);
});

test('every permission is held by some role', () => {
  const held = new Set(roleKeys.flatMap(permissionsOf));
  expect(permissionKeys.filter(permission => !held.has(permission))).toEqual([]);
});

test('what belongs to one of the three administrators is held by nobody else', () => {
  const misheld = roleKeys.flatMap(role =>
    permissionsOf(role)
      .filter(permission => !(ruleOf(permission).duties?.some(duty => duty === roles[role].duty) ?? true))
      .map(permission => `${role} holds ${permission}`),
  );
  expect(misheld).toEqual([]);
});

test('each duty has one role, which is sensitive and takes no line', () => {
  const dutiful = roleKeys.filter(role => roles[role].duty);
  expect(dutiful.map(role => roles[role].duty)).toEqual(duties);
  for (const role of dutiful) expect(roles[role]).toMatchObject({ sensitive: true, line: 'NEVER' });
});

test('a role with a sensitive right is a sensitive role', () => {
  const holders = roleKeys.filter(role => permissionsOf(role).some(isSensitive));
  expect(holders.filter(role => !roles[role].sensitive)).toEqual([]);
});

test('the audit administrator sees the audit and no business data', () =>
  expect(permissionsOf('AUDIT_ADMIN')).toEqual(['units.read', 'access.readAudit']));

test('the system administrator grants nothing and the security administrator makes no accounts', () => {
  expect(permissionsOf('SYSTEM_ADMIN')).not.toContain('access.grantRole');
  expect(permissionsOf('SECURITY_ADMIN')).not.toContain('access.createAccount');
});

test('a village clerk and a leader neither set up nor close teams', () => {
  for (const role of ['VILLAGE_CLERK', 'TEAM_LEADER'] as const) {
    expect(permissionsOf(role)).not.toContain('teams.create');
    expect(permissionsOf(role)).not.toContain('teams.close');
  }
});

test('an integrator sees no people', () =>
  expect(permissionsOf('INTEGRATOR').filter(permission => moduleOf(permission) === 'people')).toEqual([]));

test('whoever is signed in keeps their own account and screen, and sees their own person', () =>
  expect(permissionsOf('SIGNED_IN')).toEqual(
    expect.arrayContaining(['access.own', 'settings.own', 'people.read']),
  ));

test('a role granted by hand has a level, a derived one has none', () => {
  for (const role of roleKeys) expect(roles[role].levels.length > 0).toBe(roles[role].source === 'GRANT');
});

test('words from outside are looked up, not believed', () => {
  expect(isPermission('teams.read')).toBe(true);
  expect(isPermission('toString')).toBe(false);
  expect(isRoleKey('TOWN_CLERK')).toBe(true);
  expect(isRoleKey('constructor')).toBe(false);
});
