import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { lookFor, openTeam } from './steps.ts';

let journeys: Journeys;
let page: Page;
let address: string;
beforeAll(async () => {
  journeys = await openJourneys();
  const civil = await journeys.as('civil.county');
  await openTeam(civil.page, '阳光民政观音村小队');
  address = new URL(civil.page.url()).pathname;
  ({ page } = await journeys.as('education.county'));
});
afterAll(() => journeys.close());

describe('an education manager sees nothing of civil affairs', () => {
  test('the list of teams has the education line only', async () => {
    await page.goto('/teams');
    await page.getByRole('link', { name: '教育观音村小队' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: '民政' }).count()).toBe(0);
  });

  test('a search for the name finds nothing', async () => {
    await page.goto('/teams?name=阳光民政');
    await page.getByText('没有符合条件的记录').waitFor();
  });

  test('the address of the team reads as if there were none, and so does that of its form', async () => {
    for (const path of [address, `${address}/edit`, `${address}/add-member`]) {
      await page.goto(path);
      await page.getByText('没有找到', { exact: true }).waitFor();
      expect(await page.getByText('观音村小队').count()).toBe(0);
    }
  });

  test('“where to” finds the education squad of the village and not the civil-affairs one', async () => {
    await lookFor(page, '观音村');
    const found = page.getByRole('listbox', { name: '去哪里' });
    await found.getByRole('option', { name: /教育观音村小队/ }).waitFor();
    expect(await found.getByRole('option', { name: /阳光民政/ }).count()).toBe(0);
  });
});
