import type { Locator, Page } from 'playwright-core';
import { soon } from './steps.ts';

const patience = 80;

/** Goes on with Tab until the cursor stands there, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < patience; steps++) {
    if (await target.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${target}`);
}

/** The cursor has come there by itself. */
export const standsIn = (field: Locator): Promise<void> =>
  soon(() => field.evaluate(element => element === document.activeElement)).toBe(true);

/** Writes over what stands in the field. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Types until the wanted option stands first, and takes it. */
export async function pick(page: Page, field: Locator, option: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(option);
  await page.getByRole('option', { name: option }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** From the row that Tab leads to, down to the wanted one, and opens it. */
export async function openRow(page: Page, row: Locator): Promise<void> {
  await row.waitFor();
  await tabTo(page, page.locator('tr[tabindex="0"]'));
  for (let steps = 0; !(await row.evaluate(element => element === document.activeElement)); steps++) {
    if (steps === patience) throw new Error(`The arrows do not lead to ${row}`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Over “where to”, from wherever one is. */
export async function goToTeam(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await standsIn(page.getByRole('combobox', { name: /^输入页面/ }));
  await page.keyboard.insertText(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`), selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The cursor stands in the first field, Tab leads to the second, and Enter sends. */
export async function typeIn(page: Page, username: string, password: string): Promise<void> {
  await standsIn(page.getByLabel('用户名'));
  await page.keyboard.type(username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
}

export const openMenu = (page: Page, name: string): Promise<void> =>
  enter(page, page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name, exact: true }));

export async function enter(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** From now on a mouse event of this page breaks the test that asks. */
export async function watchMouse(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    for (const type of ['mousedown', 'pointerdown', 'touchstart'])
      window.addEventListener(type, () => sessionStorage.setItem('mouse', type), true);
  });
  return () => page.evaluate(() => (sessionStorage.getItem('mouse') === null ? 0 : 1));
}
