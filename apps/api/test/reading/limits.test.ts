import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, refusal } from './county/ask.ts';
import { type County, openCounty } from './county/open.ts';

let county: County;

beforeAll(async () => {
  county = await openCounty();
});

afterAll(() => county.close());

describe('A page', () => {
  test.each([
    ['first: 0', 'first', 'PAGE_OUT_OF_RANGE'],
    ['first: -1', 'first', 'PAGE_OUT_OF_RANGE'],
    ['first: null', 'first', 'PAGE_OUT_OF_RANGE'],
    ['first: 101', 'first', 'PAGE_OUT_OF_RANGE'],
    ['offset: -1', 'offset', 'OFFSET_TOO_LARGE'],
    ['offset: 10001', 'offset', 'OFFSET_TOO_LARGE'],
    ['orderBy: null', 'orderBy', 'REQUIRED'],
    [`filter: { name: "${'长'.repeat(201)}" }`, 'filter.name', 'TEXT_TOO_LONG'],
    ['filter: { parentId: "person_01kdvdna00eghvqysm9fgzs0me" }', 'filter.parentId', 'ID_MALFORMED'],
    ['filter: { within: "/1/" }', 'filter.within', 'ID_MALFORMED'],
    [
      `filter: { divisionIds: [${'"division_01kdvdna00eghvqysm9fgzs0me",'.repeat(101)}] }`,
      'filter.divisionIds',
      'LIST_TOO_LONG',
    ],
  ])('with %s names what is wrong', async (argument, field, rule) => {
    for (const query of [
      `{ teams(${argument}) { totalCount } }`,
      `{ teams { nodes { children(${argument}) { totalCount } } } }`,
    ]) {
      for (const jit of [false, true]) {
        expect(refusal(await ask(county, query, { jit }))).toEqual([
          'BAD_INPUT',
          expect.objectContaining({ field, rule }),
        ]);
      }
    }
  });

  test.each([
    '',
    'team',
    'team_',
    'team_01kdvdna00eghvqysm9fgzs0m',
    'team_81kdvdna00eghvqysm9fgzs0me',
    'town_01kdvdna00eghvqysm9fgzs0me',
  ])('of nodes with the id "%s" names it', async id => {
    const single = await ask(county, 'query Q($id: ID!) { node(id: $id) { id } }', { variables: { id } });
    expect(refusal(single)).toEqual(['BAD_INPUT', { field: 'id', rule: 'ID_MALFORMED' }]);
    const several = await ask(county, 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: [id] },
    });
    expect(refusal(several)).toEqual(['BAD_INPUT', { field: 'ids', rule: 'ID_MALFORMED' }]);
  });

  test('of more than a hundred nodes is refused', async () => {
    const ids = Array.from({ length: 101 }, () => 'team_01kdvdna00eghvqysm9fgzs0me');
    const answer = await ask(county, 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids },
    });
    expect(refusal(answer)).toEqual(['BAD_INPUT', { field: 'ids', rule: 'LIST_TOO_LONG', max: 100 }]);
  });

  test('whose nested lists could answer more than 20,000 rows is refused, and one row less is not', async () => {
    const nested = (inner: number) =>
      `{ teams(first: 100) { nodes { members(first: 100) { nodes { id } } children(first: ${inner}) { nodes { id } } } } }`;
    expect(refusal(await ask(county, nested(100)))).toEqual([
      'REQUEST_TOO_COSTLY',
      { cost: 20_100, max: 20_000 },
    ]);
    expect((await ask(county, nested(99))).errors).toBeUndefined();
  });
});
