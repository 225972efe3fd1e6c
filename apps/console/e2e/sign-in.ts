import type { Page } from 'playwright-core';

interface Person {
  readonly username: string;
  readonly password: string;
}

/** As a clerk does it: the cursor stands in the first field, and Enter sends. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/');
  await giveName(page, person);
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
}

/** Name and password, sent; what comes next is another page, or the question for a code. */
export async function giveName(page: Page, { username, password }: Person): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^我的账号/ }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByLabel('用户名').waitFor();
}
