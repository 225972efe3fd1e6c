import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, refusal } from './county/ask.ts';
import { type County, openCounty } from './county/open.ts';

let county: County;

beforeAll(async () => {
  county = await openCounty();
});

afterAll(() => county.close());

interface Teams {
  readonly teams: {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string;
    };
  };
}

const page = `query Page($orderBy: TeamOrder, $after: String, $offset: Int, $first: Int = 7) {
  teams(first: $first, orderBy: $orderBy, after: $after, offset: $offset) {
    nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

async function pageOf(variables: Record<string, unknown>): Promise<Teams['teams']> {
  const { data, errors } = await ask(county, page, { variables });
  if (errors || !isTeams(data)) throw new Error(errors?.map(({ message }) => message).join());
  return data.teams;
}

const isTeams = (data: unknown): data is Teams =>
  typeof data === 'object' && data !== null && 'teams' in data;

const orders = ['NAME', 'MEMBERS', 'ACTIVE', 'BUDGET'];

describe('Turning pages', () => {
  test.each(orders)('in the order %s meets every team once, although many tie', async orderBy => {
    const all = await pageOf({ orderBy, first: 100 });
    const met: string[] = [];
    for (let after: string | undefined; ;) {
      const { nodes, pageInfo } = await pageOf({ orderBy, after });
      expect(pageInfo.hasPreviousPage).toBe(after !== undefined);
      met.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(met).toHaveLength(70);
    expect(met).toEqual(all.nodes.map(({ id }) => id));
  });

  test('by number leads to the same pages as by cursor', async () => {
    const first = await pageOf({ orderBy: 'BUDGET' });
    const byCursor = await pageOf({ orderBy: 'BUDGET', after: first.pageInfo.endCursor });
    expect(await pageOf({ orderBy: 'BUDGET', offset: 7 })).toEqual(byCursor);
  });

  test('from the same document with and without an offset or a cursor leads to different pages', async () => {
    const first = await pageOf({ orderBy: 'NAME' });
    const after = first.pageInfo.endCursor;
    const all = (await pageOf({ orderBy: 'NAME', first: 100 })).nodes.map(({ id }) => id);
    const asked = [{}, { offset: 7 }, { after }, { after, offset: 7 }, {}, { offset: null }, { after: null }];
    const pages = await Promise.all(asked.map(more => pageOf({ orderBy: 'NAME', ...more })));
    const starts = pages.map(({ nodes }) => all.findIndex(id => id === nodes[0]?.id));
    expect(starts).toEqual([0, 7, 7, 14, 0, 0, 0]);
  });

  test('a place in the list has one cursor, however often it is asked for', async () => {
    expect(await pageOf({ orderBy: 'NAME' })).toEqual(await pageOf({ orderBy: 'NAME' }));
  });

  test('keeps its place while rows come in before it', async () => {
    const first = await pageOf({ orderBy: 'MEMBERS' });
    const before = await pageOf({ orderBy: 'MEMBERS', after: first.pageInfo.endCursor });
    await county.orm.em.getConnection().execute(`
      insert into team select (json_populate_record(t, json_build_object('id', gen_random_uuid(), 'member_count', 99))).*
      from team t limit 3`);
    expect((await pageOf({ orderBy: 'MEMBERS', after: first.pageInfo.endCursor })).nodes).toEqual(
      before.nodes,
    );
    await county.orm.em.getConnection().execute('delete from team where member_count = 99');
  });
});

describe('A cursor', () => {
  const refused = ['BAD_INPUT', { field: 'after', rule: 'CURSOR_INVALID' }];
  const refusalOf = async (after: string, orderBy = 'NAME') =>
    refusal(await ask(county, page, { variables: { after, orderBy } }));

  test.each(['', 'x', 'null', '-1', 'W10', 'あ', 'A'.repeat(5000)])(
    'made up (%s) is refused by name',
    async cursor => {
      expect(await refusalOf(cursor)).toEqual(refused);
    },
  );

  test('with one bit changed is refused, whichever bit', async () => {
    const { endCursor } = (await pageOf({ orderBy: 'NAME' })).pageInfo;
    const bytes = Buffer.from(endCursor, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      expect(await refusalOf(forged.toString('base64url'))).toEqual(refused);
    }
  });

  test('of another order, or of another list, is refused', async () => {
    const { endCursor } = (await pageOf({ orderBy: 'NAME' })).pageInfo;
    expect(await refusalOf(endCursor, 'BUDGET')).toEqual(refused);
    const people = 'query Q($after: String) { people(orderBy: NAME, after: $after) { totalCount } }';
    expect(refusal(await ask(county, people, { variables: { after: endCursor } }))).toEqual(refused);
  });

  test('does not tell the name by which it sorts', async () => {
    const { data } = await ask(
      county,
      '{ people(first: 20, orderBy: NAME) { nodes { name } edges { cursor } } }',
    );
    const opened = (JSON.stringify(data).match(/"cursor":"([^"]+)"/g) ?? []).map(found =>
      Buffer.from(found.slice(10, -1), 'base64url').toString(),
    );
    expect(opened).toHaveLength(20);
    expect(opened.filter(text => /squad|走访|义剪|车队/i.test(text))).toEqual([]);
  });
});

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

describe('A total', () => {
  test('stops at ten thousand and says so', async () => {
    await county.orm.em.getConnection().execute(`
      insert into department select gen_random_uuid(), now(), 1, 'one of many' from generate_series(1, 10000)`);
    const query = '{ departments(first: 1, offset: 10000) { totalCount totalIsCapped nodes { name } } }';
    const more = await ask(county, query);
    expect(more.data).toEqual({
      departments: { totalCount: 10_000, totalIsCapped: true, nodes: [{ name: expect.anything() }] },
    });
    await county.orm.em.getConnection()
      .execute(`delete from department where name = 'one of many' and ctid = any (
      array(select ctid from department where name = 'one of many' limit 4))`);
    const exactly = await ask(county, '{ departments { totalCount totalIsCapped } }');
    expect(exactly.data).toEqual({ departments: { totalCount: 10_000, totalIsCapped: false } });
  });
});
