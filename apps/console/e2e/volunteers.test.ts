import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { choose, filter, press, told } from './steps.ts';

let journeys: Journeys;
let page: Page;
beforeAll(async () => {
  journeys = await openJourneys();
  ({ page } = await journeys.as('village.guanyin'));
});
afterAll(() => journeys.close());

const drawer = (name: string): Locator => page.getByRole('dialog', { name, exact: true });
const name = '萤小志';
const number = '990000199001010017';

describe('a village clerk registers a volunteer', () => {
  test('with the person, and a slip in the number is told at once', async () => {
    await page.goto('/volunteers');
    await press(page, '登记志愿者');
    const form = drawer('登记志愿者');
    await form.getByLabel('姓名', { exact: true }).fill(name);
    await form.getByLabel('手机号', { exact: true }).fill('19900001234');
    await form.getByLabel('证件号码', { exact: true }).fill('990000199001010018');
    await form.getByLabel('住址').fill('观音村一组8号');
    await choose(form, '所属区划', '观音村');
    await press(form, '登记志愿者');
    await form.getByText('身份证号的校验位不符').waitFor();
    await form.getByLabel('证件号码', { exact: true }).fill(number);
    await press(form, '登记志愿者');
    await told(page, '已登记');
  });

  test('sees them masked and unconfirmed', async () => {
    const shown = drawer(name);
    await shown.getByText('199****1234').waitFor();
    await shown.getByText('待确认').waitFor();
    expect(await page.content()).not.toContain(number);
  });

  test('cannot confirm without consent, and can with it', async () => {
    const shown = drawer(name);
    await press(shown, '确认');
    await press(page.getByRole('dialog', { name: /确认萤小志/ }), '确认');
    await told(page, '请先登记本人');
    await press(shown, '登记同意');
    await press(page.getByRole('dialog', { name: '登记同意' }), '登记同意');
    await told(page, '同意已登记');
    await shown.getByRole('row', { name: /登记和服务/ }).waitFor();
    await press(shown, '确认');
    await press(page.getByRole('dialog', { name: /确认萤小志/ }), '确认');
    await shown.getByText('在册').waitFor();
  });

  test('may not reveal, and is told who may', async () => {
    const button = drawer(name).getByRole('button', { name: '查看原文' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
  });

  test('finds them by the whole number', async () => {
    await page.goto('/volunteers/find');
    const form = drawer('按号码查找');
    await form.getByLabel('证件号码', { exact: true }).fill(number);
    await form.getByLabel('事由').fill('本人到窗口办理');
    await press(form, '查找');
    await drawer(name).getByText('在册').waitFor();
    expect(page.url()).not.toContain(number);
  });
});

test('the county office reveals one field with a reason, and it is gone with the dialog', async () => {
  const office = await journeys.as('county.office');
  await office.page.goto('/volunteers');
  await filter(office.page, '搜索姓名', name);
  await office.page.getByRole('link', { name, exact: true }).click();
  await press(office.page, '查看原文');
  const dialog = office.page.getByRole('dialog', { name: `查看原文 · ${name}` });
  await dialog.getByLabel('理由').fill('核对联系方式');
  await press(dialog, '查看原文');
  await dialog.getByText('19900001234').waitFor();
  await press(dialog, '看完了');
  expect(await office.page.content()).not.toContain('19900001234');
});
