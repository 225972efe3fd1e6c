import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Asker } from './asker.ts';
import { type Kitchen, openKitchen } from './cookbook/kitchen.ts';
import { recipes } from './cookbook/recipes.ts';

let kitchen: Kitchen;
beforeAll(async () => {
  kitchen = await openKitchen();
});
afterAll(() => kitchen.close());

/** Everything that goes to the database meanwhile; nothing is held back or changed. */
async function sentDuring<T>(work: () => Promise<T>): Promise<{ answer: T; sent: number; read: number }> {
  const wire = vi.spyOn(pg.Client.prototype, 'query');
  const before = kitchen.house.statements.length;
  try {
    const answer = await work();
    return { answer, sent: wire.mock.calls.length, read: kitchen.house.statements.length - before };
  } finally {
    wire.mockRestore();
  }
}

/** The counter of an account's requests is asked once for a great many of them. */
const counted = (asker: Asker): Promise<unknown> => asker.ok('{ __typename }');

const reading = [...recipes.values()].filter(({ isMutation }) => !isMutation);

test.each(reading)('$name is one statement, and one for the session and its rights', async recipe => {
  await kitchen.prepare(recipe);
  const asker = kitchen.as(recipe.as);
  const variables = await kitchen.fill(recipe);
  await counted(asker);
  const { answer, sent, read } = await sentDuring(() => asker.ask(recipe.text, variables));
  expect(answer.errors).toBeUndefined();
  expect({ sent, read }).toEqual({ sent: 2, read: 1 });
});

test('three root fields are three statements, and still one for the session and its rights', async () => {
  await counted(kitchen.as('county.office'));
  const three =
    '{ teams { totalCount nodes { members { nodes { id } } } } divisions { totalCount } me { id } }';
  const { sent, read } = await sentDuring(() => kitchen.as('county.office').ok(three));
  expect({ sent, read }).toEqual({ sent: 4, read: 3 });
});

test('what is refused at the door asks for the session alone', async () => {
  const volunteer = kitchen.as('volunteer');
  await counted(volunteer);
  const { answer, sent } = await sentDuring(() => volunteer.refusal('{ accounts { totalCount } }'));
  expect(answer).toBe('FORBIDDEN');
  expect(sent).toBe(1);
});
