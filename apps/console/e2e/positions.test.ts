import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { choose, filter, press, told } from './steps.ts';

let journeys: Journeys;
let civil: Page;
let education: Page;
beforeAll(async () => {
  journeys = await openJourneys();
  civil = (await journeys.as('civil.county')).page;
  education = (await journeys.as('education.county')).page;
});
afterAll(() => journeys.close());

const name = '谷脚镇邻里课堂';

/** The smallest picture there is: one grey point. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a department manager adds a position and shares it', () => {
  test('it is found in the menu and added with its opening hours', async () => {
    await civil.getByRole('link', { name: '阵地', exact: true }).first().click();
    await press(civil, '新增阵地');
    const form = civil.getByRole('dialog', { name: '新增阵地' });
    await form.getByLabel('名称').fill(name);
    await choose(form, '类型', '文明实践点');
    await choose(form, '管理部门', '民政局');
    await choose(form, '所在区划', '谷脚镇');
    await form.getByLabel('办公电话').fill('13800138000');
    await press(form, '星期一加一段');
    await press(form, '周二至周五同周一');
    await press(form, '新增阵地');
    await form.getByText('手机号是个人信息，请选联系人，不要填在办公电话里。').waitFor();
    await form.getByLabel('办公电话').fill('0854-5630000');
    await press(form, '新增阵地');
    await told(civil, `阵地“${name}”已新增。`);
    await civil.getByRole('heading', { level: 1, name }).waitFor();
    await civil.getByRole('row', { name: '星期一 – 星期五 09:00–17:30' }).waitFor();
  });

  test('a photo is chosen by keyboard and is there', async () => {
    const photos = civil.getByRole('region', { name: '照片' });
    await photos.getByRole('textbox', { name: /^照片说明/ }).fill('正门');
    const chooser = civil.waitForEvent('filechooser');
    await photos.getByRole('button', { name: '添加照片' }).press('Enter');
    await (await chooser).setFiles({ name: 'IMG_0001.png', mimeType: 'image/png', buffer: photo });
    const shown = photos.getByRole('img', { name: '正门' });
    await shown.waitFor();
    await expect
      .poll(() => shown.evaluate(picture => picture instanceof HTMLImageElement && picture.naturalWidth), {
        timeout: 10_000,
      })
      .toBe(1);
  });

  test('what is no photo is refused in words, and put away', async () => {
    const photos = civil.getByRole('region', { name: '照片' });
    const wrong = { name: '图.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') };
    await photos.locator('input[type=file]').setInputFiles(wrong);
    await photos.getByText(/不支持这种文件/).waitFor();
    await press(civil, '收起“图.png”');
    expect(await photos.getByText('图.png').count()).toBe(0);
  });

  test('it is shared with education', async () => {
    await press(civil, '共享给其他部门');
    const dialog = civil.getByRole('dialog', { name: '共享给其他部门' });
    await choose(dialog, '共享给哪个部门', '教育局');
    await dialog.getByLabel('共享事由').fill('周末课堂');
    await press(dialog, '共享给其他部门');
    await told(civil, '已共享。');
    await civil.getByRole('region', { name: '共享给' }).getByText('周末课堂').waitFor();
  });
});

describe('the manager of the other department', () => {
  test('finds it and sees its photo', async () => {
    await education.goto('/positions');
    await filter(education, '搜索名称', name);
    await education.getByRole('link', { name, exact: true }).click();
    await education.getByRole('heading', { level: 1, name }).waitFor();
    await education.getByRole('img', { name: '正门' }).waitFor();
  });

  test('can change nothing, and is told whose it is', async () => {
    for (const verb of ['修改阵地', '停用', '共享给其他部门', '添加照片']) {
      const button = education.getByRole('button', { name: verb, exact: true });
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      expect(await button.getAttribute('aria-description')).toBe('由民政局管理，共享给您使用，不能改动。');
    }
  });
});
