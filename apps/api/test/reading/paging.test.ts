import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './county/ask.ts';
import { type County, openCounty } from './county/open.ts';
import { teamPage } from './county/pages.ts';

let county: County;

beforeAll(async () => {
  county = await openCounty();
});

afterAll(() => county.close());

const pageOf = (variables: Record<string, unknown>) => teamPage(county, variables);

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
