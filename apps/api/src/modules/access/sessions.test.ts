import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askerAt } from '../../../test/asker.ts';
import { type County, openCounty } from '../../../test/county.ts';
import { demoPassword } from '../../../test/demo.ts';

let county: County;
beforeAll(async () => {
  county = await openCounty();
});
afterAll(() => county.close());

const tokens = 'accessToken refreshToken expiresAt';
const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { ${tokens} } }`;
const refresh = `mutation($refreshToken: String!) { refresh(input: { refreshToken: $refreshToken }) { ${tokens} } }`;

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: string;
}

async function open(username = 'integrator'): Promise<Tokens> {
  const { signIn: opened } = await county.anybody.ok(signIn, {
    input: { username, password: demoPassword, tokens: true },
  });
  return opened;
}

const renew = async ({ refreshToken }: Tokens): Promise<Tokens> =>
  (await county.anybody.ok(refresh, { refreshToken })).refresh;

/** Whether the access token still says who asks. */
async function works({ accessToken }: Tokens): Promise<boolean> {
  const { data, errors } = await askerAt(county.address, accessToken).ask('{ me { username } }');
  if (errors) expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  return !!data?.me;
}

describe('a client with tokens', () => {
  test('works for fifteen minutes, and on with each renewal', async () => {
    const first = await open();
    expect(new Date(first.expiresAt).getTime() - county.clock.now.getTime()).toBe(15 * 60_000);
    county.later({ minutes: 14 });
    expect(await works(first)).toBe(true);
    const second = await renew(first);
    expect([await works(first), await works(second)]).toEqual([false, true]);
    county.later({ minutes: 15 });
    expect(await works(second)).toBe(false);
    expect(await works(await renew(second))).toBe(true);
  });

  test('loses the session when a refresh token comes twice, for somebody has copied it', async () => {
    const stolen = await open();
    const own = await renew(stolen);
    expect(await county.anybody.refusal(refresh, { refreshToken: stolen.refreshToken })).toBe('TOKEN_REUSED');
    expect(await works(own)).toBe(false);
    expect(await county.anybody.refusal(refresh, { refreshToken: own.refreshToken })).toBe('SESSION_EXPIRED');
  });

  test('loses the session too when both come at the same moment', async () => {
    const stolen = await open();
    const heard = await Promise.all(
      [1, 2].map(() => county.anybody.ask(refresh, { refreshToken: stolen.refreshToken })),
    );
    const codes = heard.map(({ errors }) => errors?.[0]?.extensions.code ?? 'RENEWED');
    expect(codes.toSorted()).toEqual(['RENEWED', 'TOKEN_REUSED']);
    const winner: Tokens = heard.find(({ data }) => data?.refresh)?.data.refresh;
    expect(await works(winner)).toBe(false);
  });

  test('is not renewed by a token that nobody was given', async () => {
    expect(await county.anybody.refusal(refresh, { refreshToken: 'a'.repeat(43) })).toBe('SESSION_EXPIRED');
    const { accessToken } = await open();
    expect(await county.anybody.refusal(refresh, { refreshToken: accessToken })).toBe('SESSION_EXPIRED');
  });

  test('signs out of this session alone, or of all of them', async () => {
    const [one, two, three] = [await open(), await open(), await open()];
    await askerAt(county.address, one.accessToken).ok('mutation { signOut { done } }');
    expect([await works(one), await works(two), await works(three)]).toEqual([false, true, true]);
    expect(await county.anybody.refusal(refresh, { refreshToken: one.refreshToken })).toBe('SESSION_EXPIRED');
    const other = await open('volunteer');
    await askerAt(county.address, two.accessToken).ok('mutation { signOutEverywhere { done } }');
    expect([await works(two), await works(three), await works(other)]).toEqual([false, false, true]);
  });

  test('is out at its next request when its account is disabled', async () => {
    const session = await open('volunteer');
    const admin = await county.clerk('system.admin');
    await admin.does('disableAccount', { of: 'account:volunteer', reason: '离队' });
    expect(await works(session)).toBe(false);
    await admin.does('enableAccount', { of: 'account:volunteer', reason: '归队' });
    expect(await works(session)).toBe(false);
  });
});

describe('the database', () => {
  test('keeps no secret of a session in clear, nor does the audit', async () => {
    const first = await open();
    const second = await renew(first);
    const kept = JSON.stringify([
      await county.rows('select * from session'),
      await county.rows('select * from refresh_token'),
      await county.rows('select * from audit_entry'),
    ]);
    for (const { accessToken, refreshToken } of [first, second]) {
      expect(kept).not.toContain(accessToken);
      expect(kept).not.toContain(refreshToken);
    }
    expect(kept).not.toContain(demoPassword);
  });
});

test('tells its owner when they were here before, and so whether it was them', async () => {
  const asked = '{ me { lastSignInAt } }';
  const first = await county.as('town.gujiao');
  expect((await first.ok(asked)).me.lastSignInAt).toBeNull();
  const then = county.clock.now.toISOString();
  county.later({ minutes: 5 });
  const second = await county.as('town.gujiao');
  expect((await second.ok(asked)).me.lastSignInAt).toBe(then);
});
