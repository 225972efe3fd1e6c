import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { enter, standsIn, tabTo, watchMouse, write } from './keyboard.ts';
import { told } from './steps.ts';

let journeys: Journeys;
let page: Page;
let mouseUsed: () => Promise<number>;
beforeAll(async () => {
  journeys = await openJourneys();
  ({ page } = await journeys.stranger());
  mouseUsed = await watchMouse(page);
  await page.goto('/');
});
afterAll(() => journeys.close());
afterEach(async () => expect(await mouseUsed()).toBe(0));

const squad = '阳光民政观音村小队';

describe('a civil-affairs manager without a mouse', () => {
  test('signs in: the cursor stands in the first field', async () => {
    await page.getByLabel('用户名').waitFor();
    await page.keyboard.type('civil.county');
    await page.keyboard.press('Tab');
    await page.keyboard.type(journeys.password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  });

  test('chooses 谷脚镇 in the tree, and opens the team from its row', async () => {
    await enter(page, page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '服务队' }));
    const town = page.getByRole('treeitem', { name: '谷脚镇' });
    await town.waitFor();
    await tabTo(page, page.getByRole('treeitem', { name: '龙里县' }));
    for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('共 15 条').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText(squad);
    await page.getByText('共 1 条').waitFor();
    await enter(page, page.getByRole('row').nth(1));
    await page.getByRole('heading', { level: 1, name: squad }).waitFor();
  });

  test('edits the team and saves with Ctrl + Enter', async () => {
    await enter(page, page.getByRole('button', { name: '修改服务队' }));
    await write(page, page.getByRole('dialog').getByLabel('宗旨'), '每月看望一次独居老人');
    await page.keyboard.press('Control+Enter');
    await told(page, '已保存');
    await page.getByRole('definition').getByText('每月看望一次独居老人').waitFor();
  });

  test('leaves a form with Escape, and is asked before anything is lost', async () => {
    await enter(page, page.getByRole('button', { name: '修改服务队' }));
    await write(page, page.getByRole('dialog').getByLabel('宗旨'), '不该保存的话');
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog', { name: '有未保存的修改' });
    await enter(page, question.getByRole('button', { name: '离开，不保存' }));
    await page.getByRole('dialog').first().waitFor({ state: 'hidden' });
    expect(await page.getByText('不该保存的话').count()).toBe(0);
  });

  test('registers a newcomer and adds them', async () => {
    await enter(page, page.getByRole('button', { name: '添加队员' }).first());
    const form = page.getByRole('dialog', { name: `添加队员 · ${squad}` });
    await enter(page, form.getByRole('button', { name: '没找到？先登记此人' }));
    await write(page, form.getByLabel('姓名'), '韦明月');
    await write(page, form.getByLabel('手机号'), '19987654321');
    await page.keyboard.press('Control+Enter');
    await told(page, '韦明月已登记。');
    await enter(page, form.getByRole('button', { name: '添加队员' }));
    await told(page, '韦明月已入队。');
    await page.getByRole('row', { name: /韦明月/ }).waitFor();
  });

  test('records a unification with its evidence', async () => {
    const unmet = page.getByRole('listitem').filter({ hasText: '未统一' }).first();
    const record = unmet.getByRole('button', { name: /^登记“/ });
    const name = (await record.getAttribute('aria-label')) ?? '';
    await enter(page, record);
    const form = page.getByRole('dialog', { name });
    await tabTo(page, form.getByRole('switch', { name: '已统一' }));
    await page.keyboard.press('Space');
    await write(page, form.getByLabel('佐证'), '领用记录 2026-11，照片 3 张');
    await page.keyboard.press('Control+Enter');
    await told(page, '已登记。');
    await page.getByRole('listitem').getByText('领用记录 2026-11').waitFor();
  });

  test('goes to another team with Ctrl + K, and adds a person who is known', async () => {
    await page.keyboard.press('Control+K');
    await standsIn(page.getByRole('combobox', { name: /^输入页面/ }));
    await page.keyboard.insertText('平山村小队');
    await page.getByRole('option', { name: /^阳光民政平山村小队/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '阳光民政平山村小队' }).waitFor();
    await enter(page, page.getByRole('button', { name: '添加队员' }).first());
    const form = page.getByRole('dialog', { name: '添加队员 · 阳光民政平山村小队' });
    await tabTo(page, form.getByRole('combobox', { name: '找人' }));
    await page.keyboard.insertText('韦明月');
    await page.getByRole('option', { name: /^韦明月/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await enter(page, form.getByRole('button', { name: '添加队员' }));
    await told(page, '韦明月已入队。');
    await page.getByRole('row', { name: /韦明月/ }).waitFor();
  });
});
