import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Journeys, openJourneys } from './journeys.ts';
import { openTeam, openTeamForm, press, soon, told } from './steps.ts';

let journeys: Journeys;
let page: Page;
let colleague: Page;
beforeAll(async () => {
  journeys = await openJourneys();
  ({ page } = await journeys.as('civil.county'));
  ({ page: colleague } = await journeys.as('county.office'));
});
afterAll(() => journeys.close());

const squad = '阳光民政平山村小队';

/** My form is open and filled in; meanwhile a colleague has saved theirs. */
async function meetConflict({ mine, theirs }: { mine: string; theirs: Record<string, string> }) {
  await openTeam(page, squad);
  const form = await openTeamForm(page);
  await form.getByLabel('宗旨').fill(mine);
  await openTeam(colleague, squad);
  const other = await openTeamForm(colleague);
  for (const [field, text] of Object.entries(theirs)) await other.getByLabel(field).fill(text);
  await press(other, '保存');
  await told(colleague, '已保存');
  await press(form, '保存');
  const conflict = form.getByRole('alertdialog', { name: '您填写期间，这条记录被他人修改了' });
  await conflict.waitFor();
  return { form, conflict };
}

describe('two people edit one team at the same time', () => {
  test('the second is shown both texts, keeps their own, and the rest of the first stays', async () => {
    const { form, conflict } = await meetConflict({
      mine: '赶集日义剪',
      theirs: { 宗旨: '赶集日义诊', 英文名称: 'Pingshan squad' },
    });
    await conflict.getByText('赶集日义诊').waitFor();
    await conflict.getByRole('radio', { name: /^我填写的/ }).check();
    await press(conflict, '按所选内容继续');
    await press(form, '保存');
    await told(page, '已保存');
    await page.getByRole('definition').getByText('赶集日义剪').waitFor();
    const again = await openTeamForm(page);
    await soon(() => again.getByLabel('英文名称').inputValue()).toBe('Pingshan squad');
  });

  test('the second takes what the first has written', async () => {
    const { form, conflict } = await meetConflict({ mine: '周末义剪', theirs: { 宗旨: '周末义诊' } });
    await conflict.getByRole('radio', { name: /^现在的内容/ }).check();
    await press(conflict, '按所选内容继续');
    await press(form, '取消');
    await page.getByRole('definition').getByText('周末义诊').waitFor();
  });

  test('changes of different fields do not get in each other’s way', async () => {
    const { form, conflict } = await meetConflict({ mine: '冬季送暖', theirs: { 英文名称: 'Pingshan' } });
    await conflict.getByText('没有冲突，可以直接保存').waitFor();
    await press(conflict, '按所选内容继续');
    await press(form, '保存');
    await told(page, '已保存');
    await page.getByRole('definition').getByText('冬季送暖').waitFor();
  });
});
