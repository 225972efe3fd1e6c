import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { soon } from './steps.ts';

const themes = ['light', 'dark'] as const;

/** What keeps somebody out of the page that is shown, by day and by night: nothing, when it is open to everybody. */
export async function barriersIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await soon(() => page.locator('html.dark').count()).toBe(themes.indexOf(colorScheme));
    await settle(page);
    const barriers = [...(await hardToUse(page)), ...(await hangingOver(page))];
    found.push(...barriers.map(barrier => `${colorScheme}: ${barrier}`));
  }
  return found;
}

/** Everything asked has come, and what moves into place has arrived. */
async function settle(page: Page): Promise<void> {
  await soon(() => page.locator('[aria-busy="true"], .skeleton').count()).toBe(0);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** What axe calls serious or critical: the rule, and where it is broken. */
async function hardToUse(page: Page): Promise<string[]> {
  // Our pages have no frames, so axe may stay within the one document, which is five times as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** Lists may be wider than their frame; the window, the page in it and a drawer may not. */
const hangingOver = (page: Page): Promise<string[]> =>
  page
    .locator('html, main, [role="dialog"]')
    .evaluateAll(boxes =>
      boxes
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(
          ({ tagName, scrollWidth, clientWidth }) =>
            `${tagName} hangs over by ${scrollWidth - clientWidth} px`,
        ),
    );
