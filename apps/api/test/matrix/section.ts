import { demoAccounts } from '../../seed/accounts.ts';
import { type Cooking, type Kitchen, nobody, outcomeOf } from '../cookbook/kitchen.ts';
import type { Recipe } from '../cookbook/recipes.ts';
import { type Place, placesOf } from './places.ts';
import { seenIn } from './seen.ts';

const everybody = [nobody, ...demoAccounts.map(({ username }) => username)];

/** After these nothing needs to be put back but a line of the audit. */
const withoutEffect = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'OUT_OF_REACH'];

/** What became of one document, for everybody, in every place: a section of the golden file. */
export async function sectionOf(kitchen: Kitchen, recipe: Recipe): Promise<string> {
  const lines: string[] = [];
  for (const place of placesOf(recipe))
    lines.push(`  ${place.name}`, ...(await linesOf(kitchen, recipe, place)));
  return lines.join('\n');
}

async function linesOf(kitchen: Kitchen, recipe: Recipe, { variant }: Place): Promise<string[]> {
  const who = new Map<string, string[]>();
  await kitchen.prepare(recipe, variant);
  for (const as of everybody) {
    const outcome = await outcomeFor(kitchen, recipe, { as, variant });
    who.set(outcome, [...(who.get(outcome) ?? []), as]);
    if (recipe.isMutation && !withoutEffect.includes(outcome)) await kitchen.prepare(recipe, variant);
  }
  const width = Math.max(...[...who.keys()].map(({ length }) => length));
  return [...who].map(([outcome, names]) => `    ${outcome.padEnd(width)}  ${names.join(' ')}`).toSorted();
}

async function outcomeFor(kitchen: Kitchen, recipe: Recipe, cooking: Cooking): Promise<string> {
  const heard = await kitchen.cook(recipe, cooking);
  const outcome = outcomeOf(heard);
  return outcome === 'DONE' ? `DONE ${seenIn(heard.data)}`.trim() : outcome;
}
