import type { Page } from 'playwright-core';

interface Person {
  readonly username: string;
  readonly password: string;
}

/** As a clerk does it: the cursor stands in the first field, and Enter sends. */
export async function signIn(page: Page, { username, password }: Person): Promise<void> {
  await page.goto('/');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
}
