import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersIn } from './barriers.ts';
import type { Desk } from './browser.ts';
import { type Journeys, openJourneys } from './journeys.ts';
import { pages } from './pages.ts';
import { enrolSecondFactor } from './second-factor.ts';
import { giveName } from './sign-in.ts';
import { soon } from './steps.ts';

let journeys: Journeys;
const desks = new Map<string, Desk>();
beforeAll(async () => {
  journeys = await openJourneys();
  for (const username of Object.keys(pages)) desks.set(username, await journeys.as(username));
  await enrolSecondFactor((await journeys.as('volunteer')).page);
});
afterAll(() => journeys.close());

interface Language {
  readonly name: string;
  readonly lang: string;
}

const languages: readonly Language[] = [
  { name: '中文', lang: 'zh-CN' },
  { name: 'English', lang: 'en' },
];

/** Each language is offered under its own name, except the one that is spoken already. */
async function speak(page: Page, { name, lang }: Language): Promise<void> {
  const choice = page.getByRole('button', { name, exact: true });
  if (await choice.isVisible()) await choice.click();
  await page.waitForLoadState('networkidle');
  await speaks(page, lang);
}

const speaks = (page: Page, lang: string): Promise<void> =>
  soon(() => page.locator('html').getAttribute('lang')).toBe(lang);

/** Who has not signed in yet is told so by a status, which the browser writes down as an error. */
const unforeseen = (faults: readonly string[]): string[] => faults.filter(fault => !fault.includes('401'));

describe.each(languages)('in $name, light and dark, on a screen of 1366 by 768', language => {
  test('the sign-in page is open to everybody, with a complaint on it too', async () => {
    const { page, faults } = await journeys.stranger();
    await page.goto('/');
    await giveName(page, { username: 'volunteer', password: 'not the password' });
    await page.getByRole('alert').waitFor();
    await speak(page, language);
    expect(await barriersIn(page)).toEqual([]);
    expect(unforeseen(faults)).toEqual([]);
  });

  test('the second step of signing in is open to everybody', async () => {
    const { page, faults } = await journeys.stranger();
    await page.goto('/');
    await giveName(page, { username: 'volunteer', password: journeys.password });
    await page.getByRole('heading', { level: 2 }).waitFor();
    await speak(page, language);
    expect(await barriersIn(page)).toEqual([]);
    expect(unforeseen(faults)).toEqual([]);
  });

  test.each(Object.entries(pages))('the pages of %s are open to everybody', async (username, places) => {
    const { page, faults } = desks.get(username) ?? (await journeys.as(username));
    await page.goto('/preferences');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await speak(page, language);
    const found: Record<string, string[]> = {};
    for (const [name, { open, shows }] of Object.entries(places)) {
      await open(page);
      await shows(page).waitFor();
      await speaks(page, language.lang);
      found[name] = await barriersIn(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(places).map(name => [name, []])));
    expect(unforeseen(faults)).toEqual([]);
  });
});
