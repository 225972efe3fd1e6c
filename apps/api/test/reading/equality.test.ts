import { asyncProperty, assert, integer } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executorOf } from '../../src/graphql/executor.ts';
import { countyActor, countyValue } from './county/asking.ts';
import { type County, cursorKey, openCounty } from './county/open.ts';
import { countyTwin } from './county/twin.ts';
import { arbitraryOperation } from './operations.ts';
import { Random } from './random.ts';
import { CursorBook, difference } from './same.ts';
import type { Twin } from './twin.ts';

let county: County;
let twin: Twin;

beforeAll(async () => {
  county = await openCounty();
  twin = countyTwin(county.schema);
  await twin.load(sql => county.orm.em.getConnection().execute(sql));
});

afterAll(() => county?.close());

const runs = Number(process.env.READING_RUNS ?? 300);
const seed = Number(process.env.READING_SEED ?? Date.now() % 1_000_000);

test(`any operation, asked by anybody, answers what the plain twin answers (seed ${seed})`, async () => {
  const book = new CursorBook(cursorKey, twin.cursors);
  const executors = { js: executorOf(county.schema, { jit: false }), jit: executorOf(county.schema) };
  const operations = arbitraryOperation(county.schema, {
    value: (path, type, random) => countyValue(twin, path, type, random),
    cursors: book.seen,
  });
  let count = 0;
  const property = asyncProperty(operations, integer(), async ({ text, document, variables }, who) => {
    const random = new Random(who);
    const context = {
      actor: countyActor(twin, random),
      now: new Date('2026-03-05T00:00:00Z'),
      person: String(random.pick(twin.rows('Person')).id),
    };
    const wanted = twin.answer(document, variables, context);
    expect(wanted.errors, text).toBeUndefined();
    for (const [name, run] of Object.entries(executors)) {
      const asked = { document, queryHash: String(count), operationName: null, request: { variables } };
      for (const _ of name === 'jit' ? [1, 2] : [1]) {
        const got = await run({ ...asked, context: { ...context, em: county.orm.em.fork() } });
        const where =
          got.errors?.map(error => error.originalError?.stack ?? error.message).join() ??
          difference(wanted.data, got.data, book);
        if (where) throw new Error(`${name}: ${where}\n${JSON.stringify(context.actor)}`);
      }
    }
    count += 1;
  });
  await assert(property, { numRuns: runs, seed, endOnFailure: true });
}, 600_000);
