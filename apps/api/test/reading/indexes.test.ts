import { afterAll, beforeAll, expect, test } from 'vitest';
import { listings } from '../../src/database/read/index.ts';
import { type County, openCounty } from './county/open.ts';
import { listsWithoutIndex } from './indexes.ts';

let county: County;

beforeAll(async () => {
  county = await openCounty();
});

afterAll(() => county.close());

const missing = () =>
  listsWithoutIndex(sql => county.orm.em.getConnection().execute(sql), listings(county.schema));

test('every published list, in every order, has an index that begins with its columns', async () => {
  expect(await missing()).toEqual([]);
});

test('a list whose index is gone is found out', async () => {
  await county.orm.em.getConnection().execute('drop index "team_parent_id_budget_id_index"');
  expect(await missing()).toEqual([
    { name: 'Team.children by BUDGET', table: 'team', columns: ['parent_id', 'budget', 'id'] },
  ]);
});
