import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let security: Clerk;
let system: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  [security, system] = [await county.clerk('security.admin'), await county.clerk('system.admin')];
});
afterAll(() => county.close());

const reason = '轮岗';
const county522730 = '@division:龙里县';
const granting = (username: string, roleKey: string, more: object = {}) => ({
  accountId: `@account:${username}`,
  roleKey,
  divisionId: county522730,
  reason,
  ...more,
});

/** A new account, of a person of its own when one is named: 龙山镇's members are known people. */
const account = (username: string, person?: string) =>
  system.does('createAccount', {
    username,
    displayName: `${username}·演示`,
    divisionId: county522730,
    ...(person ? { personId: `@person:${person}` } : {}),
  });

const dutiesOf = (username: string) =>
  county.rows(
    `select g.role_key from access_grant g join account a on a.id = g.account_id
     where a.username = $1 and g.revoked_at is null`,
    [username],
  );

describe('the three administrators', () => {
  test('are three people: one person has no second duty, not even on another account', async () => {
    await account('second.self', '阳光民政平山村小队/LEADER');
    await security.does('grantRole', granting('second.self', 'SYSTEM_ADMIN'));
    expect(await security.refused('grantRole', granting('second.self', 'AUDIT_ADMIN'))).toBe(
      'DUTIES_EXCLUDE_EACH_OTHER',
    );
    await account('third.self', '阳光民政平山村小队/LEADER');
    expect(await security.refused('grantRole', granting('third.self', 'AUDIT_ADMIN'))).toBe(
      'DUTIES_EXCLUDE_EACH_OTHER',
    );
  });

  test('stay three people when two duties are granted at the same moment', async () => {
    await account('hasty.admin', '阳光民政中坝村小队/LEADER');
    const heard = await Promise.allSettled([
      security.does('grantRole', granting('hasty.admin', 'SYSTEM_ADMIN')),
      security.does('grantRole', granting('hasty.admin', 'SECURITY_ADMIN')),
    ]);
    expect(heard.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await dutiesOf('hasty.admin')).toHaveLength(1);
  });

  test('are known people, and no account with rights changes hands', async () => {
    await account('nobody.known');
    expect(await security.refused('grantRole', granting('nobody.known', 'AUDIT_ADMIN'))).toBe(
      'GRANT_NEEDS_PERSON',
    );
    const handing = { of: 'account:second.self', personId: '@person:阳光民政水苔村小队/LEADER' };
    expect(await system.refused('updateAccount', handing)).toBe('PERSON_KEPT_WHILE_GRANTED');
  });

  test('do no other work under the same name, but the same person may under another', async () => {
    const clerk = granting('second.self', 'TOWN_CLERK', { divisionId: '@division:龙山镇' });
    expect(await security.refused('grantRole', clerk)).toBe('DUTY_EXCLUDES_BUSINESS');
    await security.does('grantRole', { ...clerk, accountId: '@account:third.self' });
  });

  test('are never gone: the last of each keeps the duty, also when two let go at the same moment', async () => {
    const only = { of: 'grant:audit.admin/AUDIT_ADMIN', reason };
    expect(await security.refused('revokeGrant', only)).toBe('LAST_OF_DUTY');
    expect(await system.refused('disableAccount', { of: 'account:audit.admin', reason })).toBe(
      'LAST_OF_DUTY',
    );

    await account('other.auditor', '阳光民政比孟村小队/LEADER');
    await security.does('grantRole', granting('other.auditor', 'AUDIT_ADMIN'));
    await Promise.allSettled([
      security.does('revokeGrant', only),
      system.does('disableAccount', { of: 'account:other.auditor', reason }),
    ]);
    const [left] = await county.rows(
      `select count(*)::int as count from access_grant g join account a on a.id = g.account_id
       where g.role_key = 'AUDIT_ADMIN' and g.revoked_at is null and a.state = 'ACTIVE'`,
    );
    expect(left).toEqual({ count: 1 });
  });

  test('do not take each other over: neither resets a secret of another', async () => {
    expect(await system.refused('resetPassword', { of: 'account:security.admin', reason })).toBe(
      'DUTY_NOT_TAKEN_OVER',
    );
    expect(await security.refused('resetSecondFactor', { of: 'account:system.admin', reason })).toBe(
      'DUTY_NOT_TAKEN_OVER',
    );
  });
});

describe('a grant', () => {
  test.each([
    ['of what comes by itself', granting('volunteer', 'TEAM_LEADER'), 'ROLE_NOT_GRANTABLE'],
    ['of a role that is none', granting('volunteer', 'MAYOR'), 'ROLE_UNKNOWN'],
    ['at a level that is not its own', granting('volunteer', 'VILLAGE_CLERK'), 'ROLE_MISPLACED'],
    [
      'for a line it does not take',
      granting('volunteer', 'COUNTY_OFFICE', { departmentId: '@department:HEALTH' }),
      'ROLE_TAKES_NO_LINE',
    ],
    [
      'that ends before it begins',
      granting('volunteer', 'INTEGRATOR', {
        startsAt: '2026-12-02T00:00:00Z',
        endsAt: '2026-12-01T00:00:00Z',
      }),
      'GRANT_ENDS_BEFORE_START',
    ],
    [
      'that has ended already',
      granting('volunteer', 'INTEGRATOR', {
        startsAt: '2026-10-01T00:00:00Z',
        endsAt: '2026-10-02T00:00:00Z',
      }),
      'GRANT_ENDS_IN_PAST',
    ],
  ])('%s is refused', async (_, input, code) => {
    expect(await security.refused('grantRole', input)).toBe(code);
  });

  test('is given once for one place, and revoked once', async () => {
    const input = granting('volunteer', 'TOWN_CLERK', { divisionId: '@division:洗马镇' });
    await security.does('grantRole', input);
    expect(await security.refused('grantRole', input)).toBe('GRANT_EXISTS');
    await security.does('revokeGrant', { of: 'grant:volunteer/TOWN_CLERK', reason });
    expect(await security.refused('revokeGrant', { of: 'grant:volunteer/TOWN_CLERK', reason })).toBe(
      'GRANT_ALREADY_REVOKED',
    );
  });

  test('begins on its day', async () => {
    const startsAt = new Date(county.clock.now.getTime() + 60_000).toISOString();
    await security.does(
      'grantRole',
      granting('leader', 'TOWN_CLERK', { divisionId: '@division:洗马镇', startsAt }),
    );
    const leader = await county.clerk('leader');
    const count = async () => (await leader.asks('{ teams { totalCount } }')).teams.totalCount;
    expect(await count()).toBe(1);
    county.clock.now = new Date(county.clock.now.getTime() + 60_000);
    expect(await count()).toBeGreaterThan(10);
  });

  test('reaches no further than whoever gives it', async () => {
    const prohibited = {
      accountId: '@account:second.security',
      permission: 'access.grantRole',
      divisionId: '@division:谷脚镇',
      reason,
    };
    await account('second.security', '阳光民政团结村小队/LEADER');
    await security.does('grantRole', granting('second.security', 'SECURITY_ADMIN'));
    await security.does('prohibit', prohibited);
    await county.rows(`update account set must_change_password = false, password_changed_at = now(),
      password_hash = (select password_hash from account where username = 'leader') where username = 'second.security'`);
    const second = await county.clerk('second.security');
    const inTown = (place: string) =>
      granting('integrator', 'INTEGRATOR', { divisionId: `@division:${place}` });
    expect(await second.refused('grantRole', inTown('谷脚镇'))).toBe('GRANT_BEYOND_REACH');
    expect(await second.refused('grantRole', granting('integrator', 'INTEGRATOR'))).toBe(
      'GRANT_BEYOND_REACH',
    );
    await second.does('grantRole', inTown('龙山镇'));
  });
});
