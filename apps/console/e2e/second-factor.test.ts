import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { giveName, signOut } from './sign-in.ts';
import { press } from './steps.ts';

let journeys: Journeys;
let page: Page;
let secret: string;
let recovery: string;
beforeAll(async () => {
  journeys = await openJourneys();
  ({ page } = await journeys.as('town.gujiao'));
});
afterAll(() => journeys.close());

/** The phone's code of now, or of half a minute from now: a code that was taken is not taken again. */
const codeIn = (seconds: number): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + seconds });

async function answer(code: string): Promise<void> {
  await page.getByLabel('动态验证码').fill(code);
  await page.keyboard.press('Enter');
}

describe('a town clerk signs in with a second factor', () => {
  test('it is enrolled with the code of the phone, and the recovery codes are shown once', async () => {
    await page.goto('/preferences');
    await press(page, '绑定');
    secret = ((await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{1,4})+$/).textContent()) ?? '').replaceAll(
      ' ',
      '',
    );
    await page.getByLabel('6 位数字', { exact: true }).fill(codeIn(0));
    await press(page, '确认绑定');
    const codes = page.getByRole('dialog', { name: '请保存恢复码' });
    recovery = (await codes.getByRole('listitem').first().textContent()) ?? '';
    await press(codes, '我已保存好');
    await page.getByText('已绑定', { exact: true }).waitFor();
  });

  test('the password alone no longer lets in, and a wrong code is called wrong', async () => {
    await signOut(page);
    await giveName(page, { username: 'town.gujiao', password: journeys.password });
    await page.getByRole('heading', { name: '两步验证' }).waitFor();
    await answer('000000');
    await page.getByRole('alert').getByText('动态验证码不正确或已使用。').waitFor();
    expect(await page.getByRole('navigation', { name: '主菜单' }).count()).toBe(0);
  });

  test('the right code lets in', async () => {
    await answer(codeIn(30));
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  });

  test('without the phone, a recovery code lets in once', async () => {
    for (const outcome of ['navigation', 'alert'] as const) {
      await page.context().clearCookies();
      await page.goto('/sign-in');
      await giveName(page, { username: 'town.gujiao', password: journeys.password });
      await press(page, '手机不在身边？使用恢复码');
      await page.getByLabel('恢复码').fill(recovery);
      await page.keyboard.press('Enter');
      await page.getByRole(outcome).first().waitFor();
    }
  });
});
