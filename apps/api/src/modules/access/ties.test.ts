import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askerAt } from '../../../test/asker.ts';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';
import { demoPassword } from '../../../test/demo.ts';

let county: County;
let security: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  security = await from('安全室的电脑', 'security.admin');
});
afterAll(() => county.close());

const granting = (username: string, roleKey: string, place = '龙里县') => ({
  accountId: `@account:${username}`,
  roleKey,
  divisionId: `@division:${place}`,
  reason: '轮岗',
});

/** Signed in from a machine of one's own. */
async function from(machine: string, username: string, password = demoPassword): Promise<Clerk> {
  const { data } = await county.anybody.ask(
    'mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }',
    { input: { username, password, tokens: true } },
    { 'user-agent': encodeURIComponent(machine) },
  );
  return county.clerkOf(askerAt(county.address, data.signIn.accessToken));
}

const older = (table: string, column: string, username: string) =>
  county.rows(
    `update ${table} set ${column} = $2::timestamptz - interval '91 days'
     where account_id = (select id from account where username = $1)`,
    [username, county.clock.now],
  );

describe('a sensitive role', () => {
  test('is not granted from a device the receiver uses, unless that is long ago', async () => {
    await from('两人合用的电脑', 'volunteer');
    const shared = await from('两人合用的电脑', 'security.admin');
    const office = granting('volunteer', 'COUNTY_OFFICE');
    const heard = await shared.hears('grantRole', office);
    expect(heard.errors?.[0]?.extensions).toMatchObject({
      code: 'GRANT_FROM_SAME_DEVICE',
      fields: { accountId: ['GRANT_FROM_SAME_DEVICE'] },
    });
    await shared.does('grantRole', granting('volunteer', 'TOWN_CLERK', '谷脚镇'));
    await older('session', 'seen_at', 'volunteer');
    await shared.does('grantRole', office);
  });

  test('is granted from another device than the receiver’s', async () => {
    await from('队长的手机', 'leader');
    await security.does('grantRole', granting('leader', 'COUNTY_OFFICE'));
  });

  test('is not granted by whom the same hand gave their rights within 90 days', async () => {
    await security.does('grantRole', granting('village.guanyin', 'VOLUNTEER', '观音村'));
    await county.rows(`
      update access_grant set granted_by_id = (select id from account where username = 'security.admin')
      where account_id = (select id from account where username = 'system.admin')`);
    await county.rows(`
      update access_grant set role_key = 'SECURITY_ADMIN', role_id = (select id from role where key = 'SECURITY_ADMIN')
      where account_id = (select id from account where username = 'system.admin')`);
    const second = await from('另一台电脑', 'system.admin');
    const office = granting('village.guanyin', 'COUNTY_OFFICE');
    expect(await second.refused('grantRole', office)).toBe('GRANT_WITHIN_ONE_HAND');
    const back = granting('security.admin', 'SECURITY_ADMIN');
    expect(await second.refused('grantRole', back)).toBe('GRANT_WITHIN_ONE_HAND');
    await older('access_grant', 'created_at', 'village.guanyin');
    await second.does('grantRole', office);
  });

  test('is not granted to another name on one’s own phone', async () => {
    await county.rows(`
      update person set phone_index = 'one number'
      where id in (select person_id from account where username in ('security.admin', 'town.gujiao'))`);
    expect(await security.refused('grantRole', granting('town.gujiao', 'COUNTY_OFFICE'))).toBe(
      'GRANT_TO_ONESELF',
    );
  });
});
