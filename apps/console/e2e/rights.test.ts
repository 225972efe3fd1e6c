import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { choose, press, told } from './steps.ts';

let journeys: Journeys;
let admin: Page;
let clerk: Page;
beforeAll(async () => {
  journeys = await openJourneys();
  ({ page: clerk } = await journeys.as('village.guanyin'));
  await clerk.goto('/teams');
  ({ page: admin } = await journeys.as('security.admin'));
  await admin.goto('/accounts');
  await admin.getByRole('link', { name: 'village.guanyin' }).click();
});
afterAll(() => journeys.close());

/** The clerk never signs in again and never loads the page anew. */
const clerkSees = async (rows: string): Promise<void> => {
  await press(clerk, '刷新');
  await clerk.getByText(rows, { exact: true }).waitFor();
};

describe('the security administrator and the clerk of 观音村, whose page stays open', () => {
  test('the clerk has the two squads of the village', () => clerkSees('共 2 条'));

  test('granted the role for the town, the clerk has the town at the next request', async () => {
    await press(admin, '授予角色');
    const form = admin.getByRole('dialog', { name: '授予角色' });
    await choose(form, '角色', '镇（街道）专干');
    await choose(form, '在哪个区划', '谷脚镇');
    await form.getByLabel('理由').fill('谷脚镇专干休假，代管两周');
    await press(form, '授予角色');
    await told(admin, '已授予“镇（街道）专干”，对方下一次操作起生效。');
    await admin.getByRole('row', { name: /镇（街道）专干 谷脚镇 有效/ }).waitFor();
    await clerkSees('共 17 条');
  });

  test('with the role revoked, the clerk has the village again', async () => {
    await press(admin.getByRole('row', { name: /镇（街道）专干 谷脚镇/ }), '收回');
    const dialog = admin.getByRole('dialog', { name: '收回“镇（街道）专干”' });
    await dialog.getByLabel('理由').fill('休假结束');
    await press(dialog, '收回');
    await told(admin, '已收回“镇（街道）专干”。');
    await clerkSees('共 2 条');
  });
});

describe('a prohibition outweighs the role', () => {
  beforeAll(async () => {
    ({ page: clerk } = await journeys.as('town.gujiao'));
    await clerk.goto('/teams');
    await admin.goto('/accounts');
    await admin.getByRole('link', { name: 'town.gujiao' }).click();
  });

  test('the clerk of 谷脚镇 has the teams of the town', () => clerkSees('共 17 条'));

  test('forbidden to see teams, the clerk has none at the next request', async () => {
    await admin.getByRole('tab', { name: '禁止' }).click();
    await press(admin, '设置禁止');
    const form = admin.getByRole('dialog', { name: '设置禁止' });
    await choose(form, '权限', '查看服务队和队员');
    await form.getByLabel('理由').fill('核实举报期间');
    await press(form, '设置禁止');
    await told(admin, '已禁止“查看服务队和队员”，对方下一次操作起生效。');
    await admin.getByRole('row', { name: /查看服务队和队员 谷脚镇 有效/ }).waitFor();
    await press(clerk, '刷新');
    await clerk.getByText('这个页面没有对您开放').waitFor();
    const menu = clerk.getByRole('navigation', { name: '主菜单' });
    expect(await menu.getByRole('link', { name: '服务队', exact: true }).count()).toBe(0);
  });

  test('with the prohibition lifted, the clerk has them again', async () => {
    await press(admin.getByRole('row', { name: /查看服务队和队员 谷脚镇/ }), '解除');
    const dialog = admin.getByRole('dialog', { name: '解除禁止' });
    await dialog.getByLabel('理由').fill('已核实，不属实');
    await press(dialog, '解除');
    await told(admin, '已解除“查看服务队和队员”的禁止。');
    await press(clerk, '重试');
    await clerk.getByText('共 17 条', { exact: true }).waitFor();
    await clerkSees('共 17 条');
  });
});
