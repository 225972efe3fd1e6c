import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { choose, filter, press, soon, told } from './steps.ts';

let journeys: Journeys;
beforeAll(async () => {
  journeys = await openJourneys();
});
afterAll(() => journeys.close());

const organization = '谷脚镇互助服务中心·演示';

describe('a civil-affairs manager registers an organisation', () => {
  let page: Page;
  beforeAll(async () => {
    page = (await journeys.as('civil.county')).page;
  });

  test('is told which field is wrong and why, before anything is sent', async () => {
    await page.getByRole('link', { name: '社会组织', exact: true }).click();
    await press(page, '登记社会组织');
    const form = page.getByRole('dialog', { name: '登记社会组织' });
    await form.getByLabel('名称').fill(organization);
    await choose(form, '类别', '社会服务机构');
    await form.getByLabel('统一社会信用代码').fill('52522730MJ9990014E');
    await choose(form, '业务主管单位', '民政局');
    await choose(form, '所在区划', '谷脚镇');
    await form.getByLabel('法定代表人', { exact: true }).fill('莫青山');
    await form.getByLabel('登记日期').fill('2026-01-06');
    await form.getByLabel('登记日期').press('Enter');
    await press(form, '登记社会组织');
    await form.getByText('统一社会信用代码的校验位不对').waitFor();
    expect(await form.getByLabel('统一社会信用代码').getAttribute('aria-invalid')).toBe('true');
  });

  test('corrects it, and the organisation has a page', async () => {
    const form = page.getByRole('dialog', { name: '登记社会组织' });
    await form.getByLabel('统一社会信用代码').fill('52522730 MJ99 90014F');
    await press(form, '登记社会组织');
    await told(page, `${organization}已登记。`);
    await page.getByRole('heading', { level: 1, name: organization }).waitFor();
    await page.getByRole('definition').getByText('52522730MJ9990014F').waitFor();
  });

  test('takes it into the incubation base', async () => {
    await press(page, '入驻孵化');
    const form = page.getByRole('dialog', { name: `入驻孵化 · ${organization}` });
    await choose(form, '孵化基地', '龙里县社会组织孵化基地');
    await press(form, '入驻孵化');
    await told(page, `${organization}已入驻。`);
    await page.getByRole('definition').getByRole('link', { name: '龙里县社会组织孵化基地' }).click();
    await page.getByRole('dialog').getByRole('link', { name: organization }).waitFor();
    await page.getByRole('dialog').getByText('5 / 12').waitFor();
  });
});

describe('a town clerk looks after a village home', () => {
  let page: Page;
  beforeAll(async () => {
    page = (await journeys.as('town.gujiao')).page;
  });

  test('finds it among the homes of the town', async () => {
    await page.getByRole('link', { name: '志愿者之家', exact: true }).click();
    await page.getByText('共 15 条').waitFor();
    await filter(page, '搜索名称', '观音村');
    await page.getByRole('link', { name: '观音村志愿者之家', exact: true }).click();
    await page.getByText('周一–周五 09:00–12:00 13:30–17:00').waitFor();
  });

  test('records a visit', async () => {
    await press(page, '登记到访');
    const form = page.getByRole('dialog', { name: '登记到访 · 观音村志愿者之家' });
    await form.getByLabel('到访单位或队伍').fill('谷脚镇民政办');
    await form.getByLabel('人数').fill('2');
    await form.getByLabel('事由').fill('检查便民设施');
    await press(form, '登记到访');
    await told(page, '到访已登记。');
    await page.getByRole('row', { name: /谷脚镇民政办.*2.*检查便民设施/ }).waitFor();
  });

  test('takes supplies out, and never more than there are', async () => {
    await page.getByRole('tab', { name: '物资' }).click();
    await press(page, '出入库：矿泉水');
    const form = page.getByRole('dialog', { name: '出入库 · 矿泉水' });
    await choose(form, '类别', '领用');
    await form.getByLabel('数量').fill('49');
    await press(form, '出入库');
    await form.getByText('库存只有 48，不够领用或报废。').waitFor();
    await form.getByLabel('数量').fill('30');
    await press(form, '出入库');
    await told(page, '已登记，矿泉水结存 18 瓶。');
    const row = page.getByRole('row', { name: /矿泉水/ });
    await soon(() => row.textContent()).toMatch(/18 瓶.*不足/);
    await page.getByRole('link', { name: '矿泉水' }).click();
    await page.getByRole('row', { name: /领用.*30.*18/ }).waitFor();
  });
});
