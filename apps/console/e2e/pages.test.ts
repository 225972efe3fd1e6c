import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';

let journeys: Journeys;
beforeAll(async () => {
  journeys = await openJourneys();
});
afterAll(() => journeys.close());

/** A page that leads on: its address is the first link of this list. */
const firstOf =
  (list: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(list);
    await page.getByRole('row').getByRole('link').first().click();
  };

const open =
  (address: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(address);
  };

const pages = {
  'civil.county': {
    home: open('/'),
    divisions: open('/divisions'),
    'a division': firstOf('/divisions'),
    departments: open('/departments'),
    'the list of teams': open('/teams'),
    'the form of a new team': open('/teams/new'),
    'the tree of teams': open('/teams/tree'),
    'a team': firstOf('/teams'),
    people: open('/people'),
    dictionaries: open('/dictionaries'),
    preferences: open('/preferences'),
    'no page': open('/nowhere'),
  },
  'security.admin': {
    accounts: open('/accounts'),
    'an account': firstOf('/accounts'),
    roles: open('/roles'),
    'a closed page': open('/teams'),
  },
  'audit.admin': { audit: open('/audit'), 'an audit entry': firstOf('/audit') },
};

const looks = [
  { language: '中文', colorScheme: 'light' },
  { language: '中文', colorScheme: 'dark' },
  { language: 'English', colorScheme: 'light' },
  { language: 'English', colorScheme: 'dark' },
] as const;

/** What axe calls serious or critical, as a list of what to mend and where. */
async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Everything asked has come, and what moves into place has arrived. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

/** A person who is not signed in is told so by a status that the browser notes down. */
const unforeseen = (faults: readonly string[]): string[] => faults.filter(fault => !fault.includes('401'));

async function speak(page: Page, language: string): Promise<void> {
  const choice = page.getByRole('button', { name: language, exact: true });
  if (language === 'English') await choice.click();
}

describe.each(looks)('in $language, $colorScheme', ({ language, colorScheme }) => {
  test('the sign-in page is open to everybody', async () => {
    const { page, faults } = await journeys.stranger({ colorScheme });
    await page.goto('/');
    await settle(page);
    await speak(page, language);
    expect(await barriersOf(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    expect(unforeseen(faults)).toEqual([]);
  });

  test.each(Object.entries(pages))('the pages of %s are open to everybody', async (username, shown) => {
    const { page, faults } = await journeys.as(username, { colorScheme });
    await speak(page, language);
    const found: Record<string, unknown> = {};
    for (const [name, visit] of Object.entries(shown)) {
      await visit(page);
      await settle(page);
      found[name] = { barriers: await barriersOf(page), overhang: await overhang(page) };
    }
    const clear = Object.keys(shown).map(name => [name, { barriers: [], overhang: 0 }]);
    expect(found).toEqual(Object.fromEntries(clear));
    expect(unforeseen(faults)).toEqual([]);
  });
});
