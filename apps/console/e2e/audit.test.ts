import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { changePurpose, filter, lookFor, openTeam } from './steps.ts';

let journeys: Journeys;
let page: Page;
beforeAll(async () => {
  journeys = await openJourneys();
  const { page: civil } = await journeys.as('civil.county');
  await openTeam(civil, '阳光民政观音村小队');
  await changePurpose(civil, '每月看望一次独居老人');
  await changePurpose(civil, '每周看望一次独居老人');
  ({ page } = await journeys.as('audit.admin'));
});
afterAll(() => journeys.close());

describe('the audit administrator', () => {
  test('finds who changed the team, with the text before and after', async () => {
    await page.goto('/audit');
    await filter(page, '用户名', 'civil.county');
    const changes = page.getByRole('row', { name: /civil\.county 修改服务队 .* 成功/ });
    await changes.first().click();
    const entry = page.getByRole('dialog', { name: '修改服务队' });
    await entry.getByRole('link', { name: 'civil.county' }).waitFor();
    const purpose = entry.getByRole('row', { name: /^宗旨/ });
    await purpose.getByRole('deletion').getByText('每月看望一次独居老人').waitFor();
    await purpose.getByRole('insertion').getByText('每周看望一次独居老人').waitFor();
  });

  test('finds failed sign-ins too', async () => {
    const { page: other } = await journeys.stranger();
    await other.goto('/');
    await other.getByLabel('用户名').fill('volunteer');
    await other.getByLabel('密码', { exact: true }).fill('not the password');
    await other.keyboard.press('Enter');
    await other.getByRole('alert').waitFor();
    await page.goto('/audit?actor=volunteer');
    await page.getByRole('row', { name: /登录 .* 被拒绝/ }).waitFor();
  });

  test.each(['/teams', '/teams/tree', '/people', '/accounts'])('finds %s closed', async path => {
    await page.goto(path);
    await page.getByText('这个页面没有对您开放').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  test('has no business data in menu, first view or “where to”', async () => {
    await page.goto('/');
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '审计记录' }).waitFor();
    expect(await page.getByRole('link', { name: '服务队', exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '人员', exact: true }).count()).toBe(0);
    await lookFor(page, '观音村');
    await page
      .getByRole('option', { name: /观音村/ })
      .first()
      .waitFor();
    expect(await page.getByRole('option', { name: /小队/ }).count()).toBe(0);
  });
});
