import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type County, openCounty } from '../../../test/county.ts';
import { demoPassword } from '../../../test/demo.ts';

let county: County;
beforeAll(async () => {
  county = await openCounty({ TRUST_PROXY: '127.0.0.1' });
});
afterAll(() => county.close());

/** Each test comes from an address of its own, so that none waits for what another one did. */
let address = '10.1.0.0';
beforeEach(() => {
  address = `10.1.0.${Number(address.split('.')[3]) + 1}`;
});

const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { accessToken secondFactorNeeded } }`;

const tryAs = (username: string, password: string, from = address) =>
  county.anybody.ask(
    signIn,
    { input: { username, password, tokens: true } },
    { 'x-forwarded-for': from, 'user-agent': from, 'accept-language': 'zh' },
  );

const codeOf = async (...attempt: Parameters<typeof tryAs>) =>
  (await tryAs(...attempt)).errors?.[0]?.extensions.code ?? 'SIGNED_IN';

/** From ever new addresses, as somebody does who does not want to be slowed down. */
async function failFiveTimes(username: string): Promise<void> {
  for (const number of [1, 2, 3, 4, 5]) {
    expect(await codeOf(username, 'not the password', `10.9.${number}.1`)).toBe('SIGN_IN_FAILED');
    county.later({ minutes: 6 });
  }
}

describe('signing in', () => {
  test('opens a session for the right password, whatever the case of the name', async () => {
    const { data } = await tryAs('Town.GuJiao', demoPassword);
    expect(data.signIn).toEqual({ accessToken: expect.any(String), secondFactorNeeded: false });
  });

  test('reads the same for a wrong password and for a name that nobody bears', async () => {
    const [known, unknown] = [await tryAs('town.gujiao', 'wrong'), await tryAs('nobody.here', 'wrong')];
    const told = ({ errors = [], status }: typeof known) => ({ status, ...errors[0], extensions: null });
    expect(told(known)).toEqual(told(unknown));
    expect(known.errors?.[0]).toMatchObject({ message: '用户名或密码不正确。', path: ['signIn'] });
  });

  test('takes about as long for a name that nobody bears', async () => {
    const timeOf = async (username: string): Promise<number> => {
      const times: number[] = [];
      for (const number of [1, 2, 3, 4, 5, 6, 7]) {
        const began = performance.now();
        await tryAs(username, 'wrong', `10.8.${username.length}.${number}`);
        times.push(performance.now() - began);
        county.later({ minutes: 31 });
      }
      return times.toSorted((one, other) => one - other)[1] ?? 0;
    };
    const [known, unknown] = [await timeOf('village.guanyin'), await timeOf('village.nowhere')];
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });

  test('tells only whoever knows the password that an account is disabled', async () => {
    const admin = await county.clerk('system.admin');
    await admin.does('disableAccount', { of: 'account:volunteer', reason: '离队' });
    expect(await codeOf('volunteer', 'wrong')).toBe('SIGN_IN_FAILED');
    expect(await codeOf('volunteer', demoPassword)).toBe('ACCOUNT_DISABLED');
    await admin.does('enableAccount', { of: 'account:volunteer', reason: '归队' });
    expect(await codeOf('volunteer', demoPassword)).toBe('SIGNED_IN');
  });

  test('stands alone in its request, so that aliases cannot try many', async () => {
    const twice = `mutation($a: SignInInput!, $b: SignInInput!) { a: signIn(input: $a) { expiresAt } b: signIn(input: $b) { expiresAt } }`;
    const guess = (password: string) => ({ username: 'town.gujiao', password });
    expect(await county.anybody.refusal(twice, { a: guess('one'), b: guess('two') })).toBe(
      'FIELD_STANDS_ALONE',
    );
  });
});

describe('after five failures', () => {
  test('the account is locked for thirty minutes, and the right password does not tell that it is right', async () => {
    await failFiveTimes('civil.county');
    const locked = await tryAs('civil.county', demoPassword);
    expect(locked.errors?.[0]).toMatchObject({
      message: expect.stringContaining('24 分钟'),
      extensions: { code: 'ACCOUNT_LOCKED', facts: { minutes: 24 } },
    });
    expect(await codeOf('civil.county', 'wrong')).toBe('ACCOUNT_LOCKED');
    county.later({ minutes: 25 });
    expect(await codeOf('civil.county', demoPassword)).toBe('SIGNED_IN');
  });

  test('a name that nobody bears is locked just so', async () => {
    await failFiveTimes('nobody.at.all');
    expect(await codeOf('nobody.at.all', 'wrong')).toBe('ACCOUNT_LOCKED');
    county.later({ minutes: 25 });
    expect(await codeOf('nobody.at.all', 'wrong')).toBe('SIGN_IN_FAILED');
  });

  test('trying on does not prolong the lock', async () => {
    await failFiveTimes('county.office');
    for (const number of [1, 2, 3]) await tryAs('county.office', 'wrong', `10.7.0.${number}`);
    county.later({ minutes: 25 });
    expect(await codeOf('county.office', demoPassword)).toBe('SIGNED_IN');
  });

  test('an administrator unlocks the account, and the audit knows who', async () => {
    await failFiveTimes('education.county');
    const admin = await county.clerk('security.admin');
    await admin.does('unlockAccount', { of: 'account:education.county', reason: '本人来电' });
    expect(await codeOf('education.county', demoPassword)).toBe('SIGNED_IN');
    const audit = await county.clerk('audit.admin');
    const { auditEntries } = await audit.asks(
      '{ auditEntries(first: 1, filter: { operation: "unlockAccount" }) { nodes { actorUsername outcome reason } } }',
    );
    expect(auditEntries.nodes).toEqual([
      { actorUsername: 'security.admin', outcome: 'DONE', reason: '本人来电' },
    ]);
  });

  test('guesses made all at once count one by one', async () => {
    const guesses = Array.from({ length: 12 }, (_, number) => tryAs('leader', 'wrong', `10.6.0.${number}`));
    await Promise.all(guesses);
    const [account] = await county.rows<{ failures: number; locked: boolean }>(
      `select failures, locked_until is not null as locked from account where username = 'leader'`,
    );
    expect(account).toEqual({ failures: 5, locked: true });
    expect(await codeOf('leader', demoPassword)).toBe('ACCOUNT_LOCKED');
    county.later({ minutes: 31 });
  });

  test('four failures and a success leave nothing behind', async () => {
    for (const number of [1, 2, 3, 4]) await tryAs('integrator', 'wrong', `10.5.0.${number}`);
    expect(await codeOf('integrator', demoPassword)).toBe('SIGNED_IN');
    for (const number of [5, 6, 7, 8]) await tryAs('integrator', 'wrong', `10.5.0.${number}`);
    expect(await codeOf('integrator', demoPassword)).toBe('SIGNED_IN');
  });
});

describe('an address that fails again and again', () => {
  test('waits longer each time, whatever names it tries; others do not', async () => {
    for (const number of [1, 2, 3, 4, 5]) await tryAs(`guess.${number}`, 'wrong');
    const { errors, headers } = await tryAs('integrator', demoPassword);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', facts: { seconds: 1 } });
    expect(headers.get('set-cookie')).toBeNull();
    expect(await codeOf('integrator', demoPassword, '10.4.0.1')).toBe('SIGNED_IN');
    county.clock.now = new Date(county.clock.now.getTime() + 1000);
    expect(await codeOf('guess.6', 'wrong')).toBe('SIGN_IN_FAILED');
    expect((await tryAs('guess.7', 'wrong')).errors?.[0]?.extensions.facts).toEqual({ seconds: 2 });
  });
});
