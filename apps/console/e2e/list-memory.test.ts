import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { signIn, signOut } from './sign-in.ts';
import { press, soon, told } from './steps.ts';

let journeys: Journeys;
let page: Page;
beforeAll(async () => {
  journeys = await openJourneys();
  ({ page } = await journeys.as('civil.county'));
  await page.goto('/teams');
});
afterAll(() => journeys.close());

const heading = (name: RegExp): Locator => page.getByRole('columnheader', { name });

const widthOf = (column: Locator): Promise<number> =>
  column.evaluate(element => Math.round(element.getBoundingClientRect().width));

/** The server keeps a layout a moment after the last change. */
const kept = (): Promise<unknown> =>
  page.waitForResponse(answer => answer.request().postData()?.includes('SaveTableLayout') ?? false);

describe('the list of teams is as its reader left it', () => {
  let wide: number;

  test('columns, widths and page size are chosen', async () => {
    const before = await widthOf(heading(/^名称/));
    const saved = kept();
    await press(page, '列设置');
    // Whoever presses the words of a choice means the choice, and must not lose the panel over it.
    await page.getByText('编号', { exact: true }).last().click();
    await page.getByRole('checkbox', { name: '编号', exact: true }).waitFor();
    await page.getByRole('checkbox', { name: '队员数', exact: true }).uncheck();
    for (let steps = 0; steps < 3; steps++) await press(page, '加宽“名称”');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: '每页条数' }).selectOption('每页 50 条');
    await soon(() => page.getByRole('row').count()).toBe(51);
    await saved;
    wide = await widthOf(heading(/^名称/));
    expect(wide).toBeGreaterThan(before);
  });

  test('the filters of the moment become a view with a name', async () => {
    await press(page, '层级');
    await page.getByRole('checkbox', { name: '分队', exact: true }).check();
    await page.keyboard.press('Escape');
    await page.getByText('共 6 条').waitFor();
    await press(page, '视图');
    await page.getByLabel('视图名称').fill('六个分队');
    await press(page, '保存为视图');
    await told(page, '已保存');
  });

  test('all of it is there after signing out and in again', async () => {
    await page.keyboard.press('Escape');
    await signOut(page);
    await signIn(page, { username: 'civil.county', password: journeys.password });
    await page.goto('/teams');
    await soon(() => page.getByRole('row').count()).toBe(51);
    await heading(/^编号/).waitFor();
    expect(await heading(/^队员数/).count()).toBe(0);
    expect(await widthOf(heading(/^名称/))).toBe(wide);
    await press(page, '视图');
    await press(page, '六个分队');
    await page.getByText('共 6 条').waitFor();
  });

  test('on another computer too; and the sent address shows the same rows', async () => {
    const rows = await page.getByRole('row').getByRole('link').allTextContents();
    const { page: other } = await journeys.as('civil.county');
    await other.goto(page.url());
    await other.getByText('共 6 条').waitFor();
    await soon(() => other.getByRole('row').getByRole('link').allTextContents()).toEqual(rows);
    await other.getByRole('columnheader', { name: /^编号/ }).waitFor();
  });

  test('a colleague has their own', async () => {
    const { page: colleague } = await journeys.as('county.office');
    await colleague.goto('/teams');
    await colleague.getByRole('columnheader', { name: /^队员数/ }).waitFor();
    expect(await colleague.getByRole('columnheader', { name: /^编号/ }).count()).toBe(0);
  });
});
