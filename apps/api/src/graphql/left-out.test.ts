import { getNullableType, isInputObjectType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kitchen, openKitchen } from '../../test/cookbook/kitchen.ts';
import { recipes } from '../../test/cookbook/recipes.ts';

let kitchen: Kitchen;
beforeAll(async () => {
  kitchen = await openKitchen();
});
afterAll(() => kitchen.close());

const changing = [...recipes.values()].filter(
  ({ isMutation, refused, variables }) => isMutation && !refused && variables,
);

/** The inputs of a mutation that may be left out. */
function optionalOf(field: string): string[] {
  const mutation = kitchen.house.schema.getMutationType()?.getFields()[field];
  const type = getNullableType(mutation?.args[0]?.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(input => !isNonNullType(input.type))
    .map(({ name }) => name);
}

test.each(changing)('$name takes null for what may be left out, and never breaks on it', async recipe => {
  for (const name of optionalOf(recipe.field)) {
    await kitchen.prepare(recipe);
    const variables = await kitchen.fill(recipe);
    const { input } = variables;
    if (typeof input !== 'object' || input === null) continue;
    const heard = await kitchen
      .as(recipe.as)
      .ask(recipe.text, { ...variables, input: { ...input, [name]: null } });
    expect([name, heard.errors?.[0]?.extensions.code]).not.toEqual([name, 'INTERNAL']);
  }
});
