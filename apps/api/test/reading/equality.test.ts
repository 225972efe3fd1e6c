import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare, runs, seed } from './comparison.ts';
import { countyActor, countyAsking } from './county/asking.ts';
import { type County, cursorKey, openCounty } from './county/open.ts';
import { countyTwin } from './county/twin.ts';
import { arbitraryOperation } from './operations.ts';
import { CursorBook } from './same.ts';
import type { Twin } from './twin.ts';

let county: County;
let twin: Twin;

beforeAll(async () => {
  county = await openCounty();
  twin = countyTwin(county.schema);
  await twin.load(sql => county.orm.em.getConnection().execute(sql));
});

afterAll(() => county.close());

test(`${runs} operations, each asked by somebody, answer what the plain twin answers (seed ${seed})`, async () => {
  const { schema, orm } = county;
  const asking = countyAsking(twin);
  const book = new CursorBook(cursorKey, twin.cursors);
  const operations = arbitraryOperation(schema, {
    value: (path, type, random) => asking.value(path, type, random),
    cursors: book.seen,
  });
  const telling = await compare({
    schema,
    twin,
    book,
    operations,
    somebody: random => ({
      actor: countyActor(twin, random),
      now: new Date('2026-03-05T00:00:00Z'),
      person: String(random.pick(twin.rows('Person')).id),
    }),
    em: () => orm.em.fork(),
  });
  expect(telling).toBeGreaterThan(0.2);
}, 600_000);
