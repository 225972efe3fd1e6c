import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayOf } from '../src/graphql/closed.ts';
import { type Kitchen, openKitchen } from './cookbook/kitchen.ts';
import { type Recipe, recipes } from './cookbook/recipes.ts';
import { sectionOf } from './matrix/section.ts';

let kitchen: Kitchen;
beforeAll(async () => {
  kitchen = await openKitchen();
});
afterAll(() => kitchen.close());

const sections = new Map<string, string>();

const head = `Who may what: every document of the cookbook, as everybody, here and elsewhere.

Written by matrix.test.ts, read by people: a line that changes is a right that changes. "here" is 观音村 in 谷脚镇 and the
line of 阳光民政; the other places say the same of another village, town or line. Behind DONE stands how many rows each
list showed; "nothing" is what reads as not there. To take over what is intended: vitest run apps/api/test/matrix.test.ts -u`;

describe('everybody asks', () => {
  test.each([...recipes.values()])('$name', { timeout: 120_000 }, async recipe => {
    const section = await sectionOf(kitchen, recipe);
    expect(section).not.toContain('INTERNAL');
    sections.set(recipe.name, [titleOf(recipe), section].join('\n'));
  });
});

test('and is answered as the golden file says', async () => {
  expect([...sections.keys()]).toEqual([...recipes.keys()]);
  const golden = [head, ...sections.values()].join('\n\n');
  await expect(`${golden}\n`).toMatchFileSnapshot('matrix.golden.txt');
});

/** close-team · closeTeam · teams.close */
function titleOf({ name, field, isMutation }: Recipe): string {
  const { schema } = kitchen.house;
  const roots = isMutation ? schema.getMutationType() : schema.getQueryType();
  const root = roots?.getFields()[field];
  if (!root) throw new Error(`${name} shows ${field}, which is not in the contract`);
  return [name, field, mayOf(root)].join(' · ');
}
