import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';
import { demoPassword } from '../../../test/demo.ts';

let county: County;
beforeAll(async () => {
  county = await openCounty({ MFA_POLICY: 'sensitive' });
});
afterAll(() => county.close());

const shown = (secret: string) =>
  generateSync({ secret, epoch: Math.floor(county.clock.now.getTime() / 1000) });

const session = '{ me { permissions session { mustEnrolSecondFactor secondFactor elevatedUntil } } }';

/** Enrols, lets a minute pass and answers the secret. */
async function enrol(clerk: Clerk): Promise<string> {
  const { secret } = await clerk.does('enrolTotp', {}, 'secret');
  await clerk.does('confirmTotp', { code: shown(secret) }, 'codes');
  county.later({ minutes: 1 });
  return secret;
}

const disabling = { of: 'account:volunteer', reason: '离队' };

describe('where sensitive roles oblige to a second factor', () => {
  test('an administrator without one can do nothing but enrol it', async () => {
    const admin = await county.clerk('system.admin');
    expect((await admin.asks(session)).me).toMatchObject({
      permissions: ['access.own'],
      session: { mustEnrolSecondFactor: true, secondFactor: false },
    });
    expect(await admin.asker.refusal('{ accounts { totalCount } }')).toBe('SECOND_FACTOR_ENROLMENT_NEEDED');
    expect(await admin.asker.refusal('{ divisions { totalCount } }')).toBe('SECOND_FACTOR_ENROLMENT_NEEDED');
    expect(await admin.refused('disableAccount', disabling)).toBe('SECOND_FACTOR_ENROLMENT_NEEDED');
    await enrol(admin);
    expect((await admin.asks(session)).me.session).toMatchObject({
      mustEnrolSecondFactor: false,
      secondFactor: true,
    });
    expect((await admin.asks('{ accounts { totalCount } }')).accounts.totalCount).toBe(11);
  });

  test('a second factor enrolled in one session is not taken as shown in another', async () => {
    const [own, stolen] = [
      await county.clerk('county.office'),
      county.clerkOf(await county.as('county.office')),
    ];
    await enrol(own);
    expect((await own.asks('{ teams { totalCount } }')).teams.totalCount).toBeGreaterThan(80);
    expect(await stolen.asker.refusal('{ teams { totalCount } }')).toBe('UNAUTHENTICATED');
  });

  test('a clerk whose role is not sensitive works as before', async () => {
    const clerk = await county.clerk('town.gujiao');
    expect((await clerk.asks(session)).me.session.mustEnrolSecondFactor).toBe(false);
    expect((await clerk.asks('{ teams { totalCount } }')).teams.totalCount).toBeGreaterThan(10);
  });

  test('what is sensitive asks once more who it is, and stays open for five minutes', async () => {
    const admin = await county.clerk('security.admin');
    const secret = await enrol(admin);
    const unlocking = { of: 'account:volunteer', reason: '本人来电' };
    expect(await admin.refused('unlockAccount', unlocking)).toBe('ACCOUNT_NOT_LOCKED');
    const granting = {
      accountId: '@account:volunteer',
      roleKey: 'TOWN_CLERK',
      divisionId: '@division:谷脚镇',
      reason: '顶岗',
    };
    expect(await admin.refused('grantRole', granting)).toBe('ELEVATION_NEEDED');
    expect(await admin.refused('elevate', { password: demoPassword })).toBe('SECOND_FACTOR_NEEDED');
    await admin.does('elevate', { code: shown(secret) });
    await admin.does('grantRole', granting);
    county.later({ minutes: 5 });
    const revoking = { of: 'grant:volunteer/TOWN_CLERK', reason: '期满' };
    expect(await admin.refused('revokeGrant', revoking)).toBe('ELEVATION_NEEDED');
  });

  test('reading the audit is sensitive too, and the second factor of its reader is not given up', async () => {
    const audit = await county.clerk('audit.admin');
    const secret = await enrol(audit);
    expect(await audit.asker.refusal('{ auditEntries { totalCount } }')).toBe('ELEVATION_NEEDED');
    expect(await audit.refused('removeTotp', { code: shown(secret) })).toBe('SECOND_FACTOR_OBLIGATORY');
  });
});
