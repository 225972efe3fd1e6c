import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { enrolSecondFactor, type SecondFactor } from './second-factor.ts';
import { giveName, signOut } from './sign-in.ts';
import { press } from './steps.ts';

let journeys: Journeys;
let page: Page;
let phone: SecondFactor;
beforeAll(async () => {
  journeys = await openJourneys();
  ({ page } = await journeys.as('town.gujiao'));
});
afterAll(() => journeys.close());

async function answer(code: string): Promise<void> {
  await page.getByLabel('动态验证码').fill(code);
  await page.keyboard.press('Enter');
}

describe('a town clerk signs in with a second factor', () => {
  test('it is enrolled with the code of the phone, and the recovery codes are shown once', async () => {
    phone = await enrolSecondFactor(page);
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
    await answer(phone.codeIn(30));
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  });

  test('without the phone, a recovery code lets in once', async () => {
    for (const outcome of ['navigation', 'alert'] as const) {
      await page.context().clearCookies();
      await page.goto('/sign-in');
      await giveName(page, { username: 'town.gujiao', password: journeys.password });
      await press(page, '手机不在身边？使用恢复码');
      await page.getByLabel('恢复码').fill(phone.recovery);
      await page.keyboard.press('Enter');
      await page.getByRole(outcome).first().waitFor();
    }
  });
});
