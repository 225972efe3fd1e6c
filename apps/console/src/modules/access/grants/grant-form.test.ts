import { roles } from '@firefly/domain/access';
import { attempt } from '@firefly/domain/shared';
import { expect, test } from 'vitest';
import { exclusionOf, grantableRoles, requireFutureEnd, usualReach } from './grant-form.ts';

const town = { id: 'division_1', name: '谷脚镇', nameEn: null, path: '/1/4/', level: 'TOWN' } as const;
const civil = { id: 'department_1', name: '民政局', nameEn: 'Civil Affairs' };

test('a role that comes by itself is not offered', () => {
  const offered = grantableRoles().map(({ value }) => value);
  expect(offered).toContain('TOWN_CLERK');
  expect(offered).not.toContain('TEAM_LEADER');
  expect(offered).not.toContain('SIGNED_IN');
});

test('a role reaches where its holder belongs, as long as it can be granted there', () => {
  const holder = { division: town, department: civil };
  expect(usualReach(roles.TOWN_CLERK, holder)).toEqual({ divisionId: 'division_1', departmentId: '' });
  expect(usualReach(roles.DEPARTMENT_MANAGER, holder)).toEqual({
    divisionId: 'division_1',
    departmentId: 'department_1',
  });
  expect(usualReach(roles.SECURITY_ADMIN, holder).divisionId).toBe('');
});

test('two of the three administrators are not offered to one account, nor one beside other work', () => {
  expect(exclusionOf('AUDIT_ADMIN', ['SECURITY_ADMIN'])).toContain('三员须由不同的人担任');
  expect(exclusionOf('SYSTEM_ADMIN', ['TOWN_CLERK'])).toContain('三员账号不能兼任业务角色');
  expect(exclusionOf('VILLAGE_CLERK', ['TOWN_CLERK'])).toBeUndefined();
});

test('a last day that is over is called past; today still counts, and no last day is none', () => {
  const noon = new Date('2026-11-23T04:00:00Z');
  const asked = (endsOn: string | null) => attempt(() => requireFutureEnd(endsOn, noon));
  expect(asked('2026-11-22')).toMatchObject({ code: 'GRANT_ENDS_IN_PAST' });
  expect([asked('2026-11-23'), asked(null)]).toEqual([undefined, undefined]);
});
