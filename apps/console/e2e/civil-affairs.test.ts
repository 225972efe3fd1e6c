import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from './browser.ts';
import { type Journeys, openJourneys } from './journeys.ts';
import { choose, openTeamForm, openTown, press, told } from './steps.ts';

let journeys: Journeys;
let desk: Desk;
let page: Page;
beforeAll(async () => {
  journeys = await openJourneys();
  desk = await journeys.as('civil.county');
  page = desk.page;
});
afterAll(() => journeys.close());

const squad = '阳光民政观音村小队';

describe('a civil-affairs manager looks after a team of 谷脚镇', () => {
  test('the town is chosen in the tree, and the list shows its teams only', async () => {
    await page.getByRole('link', { name: '服务队', exact: true }).first().click();
    await page.getByText('共 94 条').waitFor();
    await openTown(page, '谷脚镇');
    await page.getByText('共 15 条').waitFor();
    expect(await page.getByRole('link', { name: '阳光民政龙山镇分队' }).count()).toBe(0);
    await page.getByRole('link', { name: squad, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: squad }).waitFor();
  });

  test('the purpose is edited, and the page shows it', async () => {
    const form = await openTeamForm(page);
    await form.getByLabel('宗旨').fill('每月看望一次独居老人');
    await press(form, '保存');
    await told(page, '已保存');
    await page.getByRole('definition').getByText('每月看望一次独居老人').waitFor();
  });

  test('a newcomer is registered on the way and added to the team', async () => {
    await page.getByRole('tab', { name: '队员 3' }).waitFor();
    await press(page, '添加队员');
    const form = page.getByRole('dialog', { name: `添加队员 · ${squad}` });
    await press(form, '没找到？先登记此人');
    await form.getByLabel('姓名').fill('罗星云');
    await form.getByLabel('手机号').fill('19912345678');
    await press(form, '登记人员');
    await told(page, '罗星云已登记。');
    await press(form, '添加队员');
    await told(page, '罗星云已入队。');
    await page.getByRole('row', { name: /罗星云.*199\*+5678/ }).waitFor();
    await page.getByRole('tab', { name: '队员 4' }).waitFor();
  });

  test('who is in the team already is not added twice', async () => {
    await press(page, '添加队员');
    const form = page.getByRole('dialog', { name: `添加队员 · ${squad}` });
    await choose(form, '找人', '罗星云');
    await press(form, '添加队员');
    await form.getByText('此人已是本队队员。').waitFor();
    await press(form, '取消');
    await press(page.getByRole('dialog', { name: '有未保存的修改' }), '离开，不保存');
  });

  test('a unification is met only with its evidence', async () => {
    const unmet = page.getByRole('listitem').filter({ hasText: '未统一' }).first();
    const item = (await unmet.getByRole('strong').textContent()) ?? '';
    await press(page, `登记“${item}”`);
    const form = page.getByRole('dialog', { name: `登记“${item}”` });
    await form.getByRole('switch', { name: '已统一' }).press('Space');
    await press(form, '保存');
    await form.getByText('请填写“佐证”。').waitFor();
    await form.getByLabel('佐证').fill('领用记录 2026-11，照片 3 张');
    await press(form, '保存');
    await told(page, '已登记。');
    await page.getByRole('listitem').filter({ hasText: item }).getByText('领用记录 2026-11').waitFor();
  });
});
