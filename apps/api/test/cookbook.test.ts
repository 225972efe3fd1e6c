import { isRefusalCode } from '@firefly/domain/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../src/schema.ts';
import { type Kitchen, openKitchen, outcomeOf } from './cookbook/kitchen.ts';
import { recipes, strayFiles } from './cookbook/recipes.ts';

let kitchen: Kitchen;
beforeAll(async () => {
  kitchen = await openKitchen();
});
afterAll(() => kitchen.close());

describe('the cookbook', () => {
  test('shows every operation of the contract', async () => {
    const schema = await contract();
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const fields = roots.flatMap(type => Object.keys(type?.getFields() ?? {}));
    const shown = new Set([...recipes.values()].map(({ field }) => field));
    expect(fields.filter(field => !shown.has(field))).toEqual([]);
  });

  test('holds nothing but documents and their variables', () => {
    expect(strayFiles).toEqual([]);
  });

  test.each([...recipes.values()])('explains $name, and names it as its file', recipe => {
    const { name, operation, variables, refused, prose } = recipe;
    expect(prose.length).toBeGreaterThan(20);
    expect(kebab(operation.name?.value ?? '')).toBe(name);
    expect(variables === undefined).toBe(operation.variableDefinitions?.length === 0);
    expect(refused === undefined || isRefusalCode(refused)).toBe(true);
  });
});

describe('in the county of the demo profile', () => {
  const all = [...recipes.values()];

  test.each(all.filter(({ refused }) => !refused))('$name shows $as something', async recipe => {
    await kitchen.prepare(recipe);
    const { data, errors } = await kitchen.cook(recipe);
    expect(errors).toBeUndefined();
    expect(isEmpty(data[recipe.field])).toBe(false);
  });

  test.each(all.filter(({ refused }) => refused))('$name shows the refusal $refused', async recipe => {
    await kitchen.prepare(recipe);
    expect(outcomeOf(await kitchen.cook(recipe))).toBe(recipe.refused);
  });
});

/** TeamsNextPage is teams-next-page. */
const kebab = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** A document that finds nothing shows nothing. */
function isEmpty(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return true;
  if (Array.isArray(answer)) return !answer.length || answer.every(isEmpty);
  return 'nodes' in answer && isEmpty(answer.nodes);
}
