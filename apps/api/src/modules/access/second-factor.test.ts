import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';
import { demoPassword } from '../../../test/demo.ts';

let county: County;
beforeAll(async () => {
  county = await openCounty({ TRUST_PROXY: '127.0.0.1' });
});
afterAll(() => county.close());
// Half an hour later every account and every address may fail anew.
beforeEach(() => county.later({ minutes: 31 }));

let callers = 0;
const elsewhere = () => ({ 'x-forwarded-for': `10.2.${(callers += 1)}.1`, 'user-agent': 'a phone' });

/** What the app on the phone shows; steps are half a minute long. */
const shown = (secret: string, steps = 0) =>
  generateSync({ secret, epoch: Math.floor(county.clock.now.getTime() / 1000) + steps * 30 });

/** Enrols and confirms, in the step before the present one. */
async function enrol(clerk: Clerk): Promise<{ secret: string; codes: string[] }> {
  const { secret } = await clerk.does('enrolTotp', {}, 'secret uri');
  const { codes } = await clerk.does('confirmTotp', { code: shown(secret, -1) }, 'codes');
  return { secret, codes };
}

const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { accessToken secondFactorNeeded } }`;

async function enter(username: string, code?: string, password = demoPassword): Promise<string> {
  const input = { username, password, code, tokens: true };
  const { data, errors } = await county.anybody.ask(signIn, { input }, elsewhere());
  if (errors) return errors[0]?.extensions.code ?? '';
  return data.signIn.secondFactorNeeded ? 'CODE_NEEDED' : 'SIGNED_IN';
}

describe('a second factor', () => {
  test('counts from its first code on', async () => {
    const clerk = await county.clerk('town.gujiao');
    const { secret, uri } = await clerk.does('enrolTotp', {}, 'secret uri');
    expect(uri).toContain(`secret=${secret}`);
    expect(await enter('town.gujiao')).toBe('SIGNED_IN');
    expect(await clerk.refused('confirmTotp', { code: '000000' })).toBe('SECOND_FACTOR_WRONG');
    const { codes } = await clerk.does('confirmTotp', { code: shown(secret) }, 'codes');
    expect(new Set(codes).size).toBe(10);
    expect(await enter('town.gujiao')).toBe('CODE_NEEDED');
    expect(await clerk.refused('enrolTotp')).toBe('SECOND_FACTOR_ENROLLED');
  });

  test('is asked for only after the right password, and both must be right', async () => {
    const { secret } = await enrol(await county.clerk('village.guanyin'));
    expect(await enter('village.guanyin', undefined, 'wrong')).toBe('SIGN_IN_FAILED');
    expect(await enter('village.guanyin', shown(secret), 'wrong')).toBe('SIGN_IN_FAILED');
    expect(await enter('village.guanyin', '000000')).toBe('SECOND_FACTOR_WRONG');
    expect(await enter('village.guanyin', shown(secret))).toBe('SIGNED_IN');
  });

  test('opens once with each code, be it a moment before or after', async () => {
    const { secret } = await enrol(await county.clerk('civil.county'));
    expect(await enter('civil.county', shown(secret, -1))).toBe('SECOND_FACTOR_WRONG');
    expect(await enter('civil.county', shown(secret, 1))).toBe('SIGNED_IN');
    expect(await enter('civil.county', shown(secret, 1))).toBe('SECOND_FACTOR_WRONG');
    expect(await enter('civil.county', shown(secret))).toBe('SECOND_FACTOR_WRONG');
    expect(await enter('civil.county', shown(secret, 2))).toBe('SECOND_FACTOR_WRONG');
    expect(await enter('civil.county', `${shown(secret).slice(0, 3)} `)).toBe('BAD_INPUT');
  });

  test('opens once when the same code comes twice at the same moment', async () => {
    const { secret } = await enrol(await county.clerk('education.county'));
    const both = await Promise.all([
      enter('education.county', shown(secret)),
      enter('education.county', shown(secret)),
    ]);
    expect(both.toSorted()).toEqual(['SECOND_FACTOR_WRONG', 'SIGNED_IN']);
  });

  test('passes the lock that guessers have brought about', async () => {
    const { secret } = await enrol(await county.clerk('county.office'));
    for (const _ of [1, 2, 3, 4, 5]) await enter('county.office', undefined, 'wrong');
    expect(await enter('county.office')).toBe('ACCOUNT_LOCKED');
    expect(await enter('county.office', '000000')).toBe('ACCOUNT_LOCKED');
    expect(await enter('county.office', shown(secret), 'wrong')).toBe('ACCOUNT_LOCKED');
    expect(await enter('county.office', shown(secret))).toBe('SIGNED_IN');
  });

  test('is sealed in the database, and its recovery codes are hashed', async () => {
    const { secret, codes } = await enrol(await county.clerk('leader'));
    const [row] = await county.rows(`select * from account where username = 'leader'`);
    const stored = JSON.stringify(row);
    for (const clear of [secret, ...codes]) expect(stored).not.toContain(clear);
    const audit = JSON.stringify(await county.rows('select changes from audit_entry'));
    for (const clear of [secret, ...codes]) expect(audit).not.toContain(clear);
  });
});

describe('a recovery code', () => {
  test('opens once in place of the phone, and leaves the others', async () => {
    const { codes } = await enrol(await county.clerk('system.admin'));
    const [first = '', second = ''] = codes;
    expect(await enter('system.admin', first.toUpperCase())).toBe('SIGNED_IN');
    expect(await enter('system.admin', first)).toBe('SECOND_FACTOR_WRONG');
    expect(await enter('system.admin', second)).toBe('SIGNED_IN');
  });
});

describe('giving the second factor up', () => {
  test('takes a code of it, a password is not enough', async () => {
    const clerk = await county.clerk('integrator');
    const { secret } = await enrol(clerk);
    expect(await clerk.refused('removeTotp', { password: demoPassword })).toBe('SECOND_FACTOR_NEEDED');
    expect(await clerk.refused('removeTotp', { code: '000000' })).toBe('SECOND_FACTOR_WRONG');
    await clerk.does('removeTotp', { code: shown(secret) });
    expect(await enter('integrator')).toBe('SIGNED_IN');
    expect(await clerk.refused('removeTotp', { code: shown(secret, 1) })).toBe('SECOND_FACTOR_NOT_ENROLLED');
  });

  test('is done by an administrator when the phone is lost, and ends the sessions', async () => {
    const volunteer = await county.clerk('volunteer');
    await enrol(volunteer);
    const lost = { of: 'account:volunteer', reason: '手机丢失' };
    expect(await (await county.clerk('audit.admin')).refused('resetSecondFactor', lost)).toBe('FORBIDDEN');
    await (await county.clerk('security.admin')).does('resetSecondFactor', lost);
    expect(await volunteer.asker.refusal('{ me { id } }')).toBe('UNAUTHENTICATED');
    expect(await enter('volunteer')).toBe('SIGNED_IN');
  });
});

describe('whoever holds a session and guesses', () => {
  test('is slowed down and locked out as at the door', async () => {
    const guesser = await county.clerk('audit.admin');
    for (const _ of [1, 2, 3, 4, 5])
      expect(await guesser.refused('elevate', { password: 'wrong' })).toBe('PASSWORD_WRONG');
    expect(await guesser.refused('elevate', { password: demoPassword })).toBe('TOO_MANY_REQUESTS');
    county.clock.now = new Date(county.clock.now.getTime() + 1000);
    expect(await guesser.refused('elevate', { password: demoPassword })).toBe('ACCOUNT_LOCKED');
    const change = { password: demoPassword, newPassword: 'Spring-Willow-88' };
    expect(await guesser.refused('changePassword', change)).toBe('ACCOUNT_LOCKED');
  });
});
