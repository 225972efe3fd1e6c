import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { press } from './steps.ts';

export interface SecondFactor {
  /** What the phone shows now, or will show in so many seconds: a code that was taken is not taken again. */
  readonly codeIn: (seconds: number) => string;
  /** Lets in once without the phone. */
  readonly recovery: string;
}

/** Whoever is signed in ties a phone to their account. */
export async function enrolSecondFactor(page: Page): Promise<SecondFactor> {
  await page.goto('/preferences');
  await press(page, '绑定');
  const shown = await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{1,4})+$/).textContent();
  const secret = (shown ?? '').replaceAll(' ', '');
  const codeIn = (seconds: number): string =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + seconds });
  await page.getByLabel('6 位数字', { exact: true }).fill(codeIn(0));
  await press(page, '确认绑定');
  const codes = page.getByRole('dialog', { name: '请保存恢复码' });
  const recovery = (await codes.getByRole('listitem').first().textContent()) ?? '';
  await press(codes, '我已保存好');
  await page.getByText('已绑定', { exact: true }).waitFor();
  return { codeIn, recovery };
}
