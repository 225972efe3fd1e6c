import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the page shows comes in its own time; it is looked at again until it is so. */
export const soon = <Seen>(look: () => Promise<Seen>) => expect.poll(look, { timeout: 10_000, interval: 50 });

export const press = (where: Page | Locator, name: string): Promise<void> =>
  where.getByRole('button', { name, exact: true }).click();

/** The short word at the top of the page. */
export const told = (page: Page, sentence: string): Promise<void> =>
  page.getByRole('alert').getByText(sentence).first().waitFor();

export async function openTown(page: Page, name: string): Promise<void> {
  await page.getByRole('tree', { name: '区划树' }).getByRole('treeitem', { name, exact: true }).click();
}

/** Types into a filter; the address follows a moment later, and the rows follow the address. */
export async function filter(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(text);
  await page.waitForURL(url => Array.from(url.searchParams.values()).includes(text));
}

/** Finds a team by its name in the list of teams, and opens it. */
export async function openTeam(page: Page, name: string): Promise<void> {
  await page.goto('/teams');
  await filter(page, '搜索名称', name);
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Opens the form of the team that is shown, and gives back the form. */
export async function openTeamForm(page: Page): Promise<Locator> {
  await press(page, '修改服务队');
  return page.getByRole('dialog', { name: '修改服务队' });
}

export async function changePurpose(page: Page, purpose: string): Promise<void> {
  const form = await openTeamForm(page);
  await form.getByLabel('宗旨').fill(purpose);
  await press(form, '保存');
  await told(page, '已保存');
  // The page shows it before the form is opened again, which would else begin with what was there before.
  await page.getByRole('definition').getByText(purpose).waitFor();
}

/** Chooses in a field that is searched by typing. */
export async function choose(form: Locator, field: string, option: string): Promise<void> {
  await form.getByRole('combobox', { name: field }).click();
  await form.getByRole('combobox', { name: field }).fill(option);
  await form.page().getByRole('option', { name: option }).first().click();
}

/** Asks “where to” from the first view, which is there before its keys are. */
export async function lookFor(page: Page, words: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: /^输入页面/ }).fill(words);
}
