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
