import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type County, openCounty } from '../../../test/county.ts';
import { demoPassword } from '../../../test/demo.ts';

let county: County;
let behindTls: County;
beforeAll(async () => {
  county = await openCounty();
  behindTls = await openCounty({ PUBLIC_ORIGIN: 'https://firefly.example.cn' });
});
afterAll(async () => {
  await county.close();
  await behindTls.close();
});

/** A browser: it keeps the cookie it is given and sends it along. */
class Browser {
  cookie = '';
  /** The last Set-Cookie as it came. */
  given = '';
  readonly #of: County;

  constructor(of: County) {
    this.#of = of;
  }

  async ask(query: string, input?: unknown, headers: Readonly<Record<string, string>> = {}) {
    const heard = await this.#of.anybody.ask(query, { input }, { cookie: this.cookie, ...headers });
    const [given] = heard.headers.getSetCookie();
    this.given = given ?? '';
    if (given) this.cookie = given.split(';')[0] ?? '';
    return heard;
  }

  async signIn(username = 'town.gujiao', password = demoPassword): Promise<this> {
    const { data } = await this.ask(
      `mutation($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }`,
      { username, password },
    );
    expect(data.signIn).toEqual({ accessToken: null, refreshToken: null });
    return this;
  }

  /** Who the server takes this browser for; nobody when it does not know. */
  async is(): Promise<string> {
    const { data, errors } = await this.ask('{ me { username } }');
    return errors ? 'nobody' : data.me.username;
  }
}

const elevate = `mutation($input: ElevateInput!) { elevate(input: $input) { done } }`;
const change = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { done } }`;

describe('a browser', () => {
  test('is given a cookie that no script reads and no other site sends', async () => {
    const { given } = await new Browser(county).signIn();
    expect(given).toMatch(/^firefly=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('is given one bound to this host and to TLS where there is TLS', async () => {
    const { given } = await new Browser(behindTls).signIn();
    expect(given).toMatch(/^__Host-firefly=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  test('gets a new cookie with each sign-in and each elevation; the old one is worth nothing', async () => {
    const browser = await new Browser(county).signIn();
    const before = new Browser(county);
    before.cookie = browser.cookie;
    await browser.ask(elevate, { password: demoPassword });
    expect(browser.cookie).not.toBe(before.cookie);
    expect([await browser.is(), await before.is()]).toEqual(['town.gujiao', 'nobody']);
    const again = await new Browser(county).signIn();
    expect(again.cookie).not.toBe(browser.cookie);
  });

  test('gets a new cookie with a new password, and every other session ends', async () => {
    const [browser, elsewhere] = [await new Browser(county).signIn('volunteer'), new Browser(county)];
    await elsewhere.signIn('volunteer');
    const before = browser.cookie;
    await browser.ask(change, { password: demoPassword, newPassword: 'Spring-Willow-88' });
    expect(browser.cookie).not.toBe(before);
    expect([await browser.is(), await elsewhere.is()]).toEqual(['volunteer', 'nobody']);
  });

  test('loses its cookie and everything it kept when it signs out', async () => {
    const browser = await new Browser(county).signIn();
    const kept = browser.cookie;
    const { headers } = await browser.ask('mutation { signOut { done } }');
    expect(browser.given).toMatch(/^firefly=; Max-Age=0; Path=\/;/);
    expect(headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    browser.cookie = kept;
    expect(await browser.is()).toBe('nobody');
  });

  test('is not obeyed when another site made it ask', async () => {
    const browser = await new Browser(county).signIn();
    const asked = await browser.ask('mutation { signOut { done } }', undefined, {
      origin: 'https://elsewhere.example',
    });
    expect([asked.status, asked.errors?.[0]?.extensions.code]).toEqual([403, 'ORIGIN_REFUSED']);
    expect(await browser.is()).toBe('town.gujiao');
  });
});

describe('the session of a browser', () => {
  test('ends after half an hour of rest, and lives on while it is used', async () => {
    const browser = await new Browser(county).signIn();
    for (const _ of [1, 2, 3]) {
      county.later({ minutes: 29 });
      expect(await browser.is()).toBe('town.gujiao');
    }
    county.later({ minutes: 30 });
    expect(await browser.is()).toBe('nobody');
  });

  test('ends after twelve hours, however much it is used', async () => {
    const browser = await new Browser(county).signIn();
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      county.later({ minutes: 20 });
      expect(await browser.is()).toBe('town.gujiao');
    }
    county.later({ minutes: 20 });
    expect(await browser.is()).toBe('nobody');
  });

  test('tells its owner when it will end', async () => {
    const browser = await new Browser(county).signIn();
    const { data } = await browser.ask('{ me { session { startedAt idleUntil endsAt elevatedUntil } } }');
    const after = (minutes: number) => new Date(county.clock.now.getTime() + minutes * 60_000).toISOString();
    expect(data.me.session).toEqual({
      startedAt: after(0),
      idleUntil: after(30),
      endsAt: after(720),
      elevatedUntil: null,
    });
  });
});
