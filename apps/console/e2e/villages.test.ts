import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { openTown, press } from './steps.ts';

let journeys: Journeys;
let page: Page;
let drawer: Locator;
beforeAll(async () => {
  journeys = await openJourneys();
  ({ page } = await journeys.as('county.office'));
  await page.goto('/divisions');
  await press(page, '导入村（社区）名单');
  drawer = page.getByRole('dialog', { name: '导入村（社区）名单' });
});
afterAll(() => journeys.close());

const sheet = ['522730103\t\t高新村', '522730103\t\t观音村', '999999999\t\t无镇村', '没有代码'].join('\n');

const outcomes = (): Promise<string[]> =>
  drawer.getByRole('row').evaluateAll(rows =>
    rows.slice(1).map(row =>
      Array.from(row.querySelectorAll('td'), cell => cell.textContent.trim())
        .slice(0, 3)
        .join(' '),
    ),
  );

describe('the county office imports a list of villages', () => {
  test('what cannot be read is said before anything is sent', async () => {
    await drawer.getByRole('textbox', { name: '名单' }).fill(sheet);
    await drawer.getByText('读到 3 行').waitFor();
    await drawer.getByText('有 1 行没有读懂，如“没有代码”').waitFor();
    expect(await drawer.getByRole('button', { name: /^正式导入/ }).isDisabled()).toBe(true);
  });

  test('the dry run tells the fate of each row and writes nothing', async () => {
    await press(drawer, '试导入');
    await drawer.getByText('试导入结果（尚未写入）').waitFor();
    await drawer.getByText('新增 0，更新 1，无变化 1，未导入 1').waitFor();
    expect(await outcomes()).toEqual(['1 更新 高新村', '2 无变化 观音村', '3 未导入 无镇村']);
  });

  test('the import gives a village that was a placeholder its name', async () => {
    await press(drawer, '正式导入');
    await drawer.getByText('导入结果', { exact: true }).waitFor();
    await press(drawer, '关闭');
    await openTown(page, '谷脚镇');
    await page.getByRole('row', { name: /高新村/ }).waitFor();
  });

  test('a second import of the same list changes nothing', async () => {
    await press(page, '导入村（社区）名单');
    await drawer.getByRole('textbox', { name: '名单' }).fill(sheet);
    await press(drawer, '试导入');
    await drawer.getByText('新增 0，更新 0，无变化 2，未导入 1').waitFor();
  });
});
