import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';
import { demoPassword } from '../../../test/demo.ts';

let county: County;
beforeAll(async () => {
  county = await openCounty();
});
afterAll(() => county.close());
beforeEach(() => county.later({ minutes: 31 }));

const good = [
  'Spring-Willow-88',
  'Summer-Lotus-77',
  'Autumn-Maple-66',
  'Winter-Plum-55',
  'Bamboo-Rain-44',
  'Copper-Kettle-33',
];

const enter = async (username: string, password: string): Promise<Clerk> =>
  county.clerkOf(await county.anybody.signIn(username, password));

const change = (clerk: Clerk, password: string, newPassword: string) =>
  clerk.does('changePassword', { password, newPassword });

describe('a new password', () => {
  test.each([
    ['short', 'Ab-1234', 'PASSWORD_TOO_SHORT'],
    ['of two kinds of characters', 'springwillow88', 'PASSWORD_TOO_PLAIN'],
    ['that holds the username', 'Town.gujiao-88', 'PASSWORD_HOLDS_USERNAME'],
    ['that everybody in the county would try', 'Longli@2026', 'PASSWORD_COMMON'],
    ['that is made of what was found in leaks', 'Trustno1-Ncc1701', 'PASSWORD_COMMON'],
    ['that was handed out with the demo', demoPassword, 'PASSWORD_COMMON'],
  ])('%s is refused', async (_, newPassword, code) => {
    const clerk = await county.clerk('town.gujiao');
    expect(await clerk.refused('changePassword', { password: demoPassword, newPassword })).toBe(code);
  });

  test('needs the present one, and says which field is wrong', async () => {
    const clerk = await county.clerk('town.gujiao');
    const { errors } = await clerk.asker.ask(
      `mutation { changePassword(input: { password: "wrong", newPassword: "${good[0]}" }) { done } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'PASSWORD_WRONG',
      fields: { password: ['PASSWORD_WRONG'] },
    });
  });

  test('opens at once where the old one no longer does, and none of the last five comes back', async () => {
    let present = demoPassword;
    for (const next of good) {
      await change(await enter('village.guanyin', present), present, next);
      await expect(county.anybody.signIn('village.guanyin', present)).rejects.toThrow('SIGN_IN_FAILED');
      county.later({ minutes: 31 });
      present = next;
    }
    const clerk = await enter('village.guanyin', present);
    for (const former of good.slice(1)) {
      expect(await clerk.refused('changePassword', { password: present, newPassword: former })).toBe(
        'PASSWORD_USED_BEFORE',
      );
    }
    await change(clerk, present, good[0] ?? '');
  });

  test('is kept as a hash alone, made anew when the county raises its cost', async () => {
    const hashOf = async () =>
      (await county.rows(`select password_hash from account where username = 'leader'`))[0]?.password_hash;
    expect(await hashOf()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const cheap = '$argon2id$v=19$m=1024,t=1,p=1$';
    const { hash } = await import('@node-rs/argon2');
    const outdated = await hash(demoPassword, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
    expect(outdated.startsWith(cheap)).toBe(true);
    await county.rows(`update account set password_hash = $1 where username = 'leader'`, [outdated]);
    await enter('leader', demoPassword);
    expect(await hashOf()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await enter('leader', demoPassword);
  });
});

describe('a password given by an administrator', () => {
  test('is shown once, and opens nothing but its own change', async () => {
    const admin = await county.clerk('system.admin');
    const input = { of: 'account:civil.county', reason: '忘记密码' };
    const { oneTimePassword } = await admin.does('resetPassword', input, 'oneTimePassword');
    const clerk = await enter('civil.county', oneTimePassword);
    const { me } = await clerk.asks('{ me { mustChangePassword permissions session { passwordExpired } } }');
    expect(me).toEqual({
      mustChangePassword: true,
      permissions: ['access.own'],
      session: { passwordExpired: true },
    });
    expect(await clerk.asker.refusal('{ teams { totalCount } }')).toBe('PASSWORD_CHANGE_NEEDED');
    await change(clerk, oneTimePassword, 'River-Stone-93');
    expect((await clerk.asks('{ teams { totalCount } }')).teams.totalCount).toBeGreaterThan(80);
  });

  test('does not let the forgotten one come back', async () => {
    const admin = await county.clerk('system.admin');
    await change(await county.clerk('education.county'), demoPassword, 'Copper-Kettle-33');
    const input = { of: 'account:education.county', reason: '忘记密码' };
    const { oneTimePassword } = await admin.does('resetPassword', input, 'oneTimePassword');
    const clerk = await enter('education.county', oneTimePassword);
    const back = { password: oneTimePassword, newPassword: 'Copper-Kettle-33' };
    expect(await clerk.refused('changePassword', back)).toBe('PASSWORD_USED_BEFORE');
  });
});

describe('after ninety days', () => {
  test('the session of an old password can do nothing but change it', async () => {
    await enter('county.office', demoPassword);
    county.later({ days: 90 });
    const clerk = await enter('county.office', demoPassword);
    expect(await clerk.asker.refusal('{ teams { totalCount } }')).toBe('PASSWORD_EXPIRED');
    const { me } = await clerk.asks('{ me { permissions session { passwordProfile } } }');
    expect(me).toEqual({ permissions: ['access.own'], session: { passwordProfile: 'DENGBAO' } });
    await change(clerk, demoPassword, 'River-Stone-93');
    expect((await clerk.asks('{ teams { totalCount } }')).teams.totalCount).toBeGreaterThan(80);
  });

  test('nothing happens where the county follows ASVS', async () => {
    const other = await openCounty({ PASSWORD_PROFILE: 'asvs' });
    other.later({ days: 900 });
    const clerk = await other.clerk('county.office');
    const { me } = await clerk.asks('{ me { session { passwordProfile passwordExpired } } }');
    expect(me.session).toEqual({ passwordProfile: 'ASVS', passwordExpired: false });
    expect(
      await clerk.refused('changePassword', { password: demoPassword, newPassword: 'Ab-cd-12345' }),
    ).toBe('PASSWORD_TOO_SHORT');
    await change(clerk, demoPassword, 'willows lean over the river');
    await other.close();
  });
});
