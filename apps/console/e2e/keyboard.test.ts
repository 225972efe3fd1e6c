import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { enter, goToTeam, openMenu, openRow, pick, tabTo, typeIn, watchMouse, write } from './keyboard.ts';
import { told } from './steps.ts';

let journeys: Journeys;
let page: Page;
const mice: (() => Promise<number>)[] = [];
beforeAll(async () => {
  journeys = await openJourneys();
  page = await sitDown();
});
afterAll(() => journeys.close());
afterEach(async () => expect(await Promise.all(mice.map(used => used()))).toEqual(mice.map(() => 0)));

const squad = '阳光民政观音村小队';

/** A desk without a mouse, at the sign-in page. */
async function sitDown(): Promise<Page> {
  const { page: desk } = await journeys.stranger();
  mice.push(await watchMouse(desk));
  await desk.goto('/');
  return desk;
}

async function atKeys(username: string): Promise<Page> {
  const desk = await sitDown();
  await typeIn(desk, username, journeys.password);
  return desk;
}

describe('a civil-affairs manager without a mouse', () => {
  test('signs in: the cursor stands in the first field', async () => {
    await typeIn(page, 'civil.county', journeys.password);
  });

  test('chooses 谷脚镇 in the tree, and opens the team from its row', async () => {
    await openMenu(page, '服务队');
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
    await goToTeam(page, '阳光民政平山村小队');
    await enter(page, page.getByRole('button', { name: '添加队员' }).first());
    const form = page.getByRole('dialog', { name: '添加队员 · 阳光民政平山村小队' });
    await pick(page, form.getByRole('combobox', { name: '找人' }), '韦明月');
    await enter(page, form.getByRole('button', { name: '添加队员' }));
    await told(page, '韦明月已入队。');
    await page.getByRole('row', { name: /韦明月/ }).waitFor();
  });
});

describe('others without a mouse', () => {
  test('whose team was changed meanwhile keep their own text beside what is there now', async () => {
    const colleague = await atKeys('county.office');
    for (const desk of [page, colleague]) {
      await goToTeam(desk, '阳光民政平山村小队');
      await enter(desk, desk.getByRole('button', { name: '修改服务队' }));
    }
    const form = page.getByRole('dialog', { name: '修改服务队' });
    await write(page, form.getByLabel('宗旨'), '赶集日义剪');
    await write(colleague, colleague.getByRole('dialog').getByLabel('宗旨'), '赶集日义诊');
    await colleague.keyboard.press('Control+Enter');
    await told(colleague, '已保存');
    await page.keyboard.press('Control+Enter');
    const conflict = form.getByRole('alertdialog');
    await conflict.getByText('赶集日义诊').waitFor();
    await tabTo(page, conflict.getByRole('radio', { name: /^我填写的/ }));
    await page.keyboard.press('Space');
    await enter(page, conflict.getByRole('button', { name: '按所选内容继续' }));
    await enter(page, form.getByRole('button', { name: '保存' }));
    await page.getByRole('definition').getByText('赶集日义剪').waitFor();
  });

  test('an audit administrator finds who did it, with the text before and after', async () => {
    const audit = await atKeys('audit.admin');
    await openMenu(audit, '审计记录');
    await write(audit, audit.getByRole('textbox', { name: '用户名' }), 'civil.county');
    await audit.waitForURL(/civil\.county/);
    await openRow(audit, audit.getByRole('row', { name: /civil\.county 修改服务队 .* 成功/ }).first());
    const purpose = audit.getByRole('dialog', { name: '修改服务队' }).getByRole('row', { name: /^宗旨/ });
    await purpose.getByRole('deletion').getByText('赶集日义诊').waitFor();
    await purpose.getByRole('insertion').getByText('赶集日义剪').waitFor();
  });

  test('an education manager finds nothing of civil affairs', async () => {
    const education = await atKeys('education.county');
    await openMenu(education, '服务队');
    await education.getByRole('link', { name: '教育观音村小队' }).waitFor();
    expect(await education.getByRole('row').filter({ hasText: '民政' }).count()).toBe(0);
    await write(education, education.getByRole('textbox', { name: '搜索名称' }), '阳光民政');
    await education.getByText('没有符合条件的记录').waitFor();
    await goToTeam(education, '教育观音村小队');
  });

  test('a security administrator grants and revokes, and both work at the next request', async () => {
    const [clerk, security] = [await atKeys('village.guanyin'), await atKeys('security.admin')];
    const clerkSees = async (rows: string): Promise<void> => {
      await enter(clerk, clerk.getByRole('button', { name: '刷新' }));
      await clerk.getByText(rows, { exact: true }).waitFor();
    };
    await openMenu(clerk, '服务队');
    await clerkSees('共 2 条');
    await openMenu(security, '账号');
    await openRow(security, security.getByRole('row', { name: /village\.guanyin/ }));
    await enter(security, security.getByRole('button', { name: '授予角色' }));
    const form = security.getByRole('dialog', { name: '授予角色' });
    await pick(security, form.getByRole('combobox', { name: '角色' }), '镇（街道）专干');
    await pick(security, form.getByRole('combobox', { name: '在哪个区划' }), '谷脚镇');
    await write(security, form.getByLabel('理由'), '谷脚镇专干休假，代管两周');
    await security.keyboard.press('Control+Enter');
    await told(security, '已授予“镇（街道）专干”');
    await clerkSees('共 17 条');
    const granted = security.getByRole('row', { name: /镇（街道）专干 谷脚镇/ });
    await enter(security, granted.getByRole('button', { name: '收回' }));
    await write(security, security.getByRole('dialog').getByLabel('理由'), '休假结束');
    await security.keyboard.press('Control+Enter');
    await told(security, '已收回“镇（街道）专干”。');
    await clerkSees('共 2 条');
  });
});
