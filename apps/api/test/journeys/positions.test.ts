import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../county.ts';

let county: County;
let civil: Clerk;
let education: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  [civil, education] = [await county.clerk('civil.county'), await county.clerk('education.county')];
});
afterAll(() => county.close());

const name = '谷脚镇邻里课堂';
const of = `position:${name}`;
const page = `query($id: ID!) { node(id: $id) { ... on Position { name
  shares { nodes { department { name } } } files { nodes { caption url } } } } }`;

const fetched = (url: string, { asker }: Clerk) =>
  fetch(`${county.address}${url}`, { headers: { authorization: `Bearer ${asker.token}` } });

describe('a place of one department becomes one of two', () => {
  test('civil affairs adds it, with a photo', async () => {
    await civil.does('createPosition', {
      name,
      kind: 'POINT',
      departmentId: '@department:CIVIL_AFFAIRS',
      divisionId: '@division:谷脚镇',
    });
    await civil.does('addPositionPhoto', {
      positionId: `@${of}`,
      fileId: '@upload:positionPhoto',
      caption: '正门',
    });
    expect((await education.asks(page, { id: `@${of}` })).node).toBeNull();
  });

  test('and shares it with education, which sees it with its photo', async () => {
    await civil.does('sharePosition', { of, departmentId: '@department:EDUCATION', reason: '周末课堂' });
    const { node } = await education.asks(page, { id: `@${of}` });
    expect(node).toMatchObject({ name, shares: { nodes: [{ department: { name: '教育局' } }] } });
    const photo = await fetched(node.files.nodes[0].url, education);
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  });

  test('education changes nothing of it, and is told whom to ask', async () => {
    const { errors } = await education.hears('updatePosition', { of, capacity: 80 });
    expect(errors?.[0]).toMatchObject({
      message: '这个阵地由民政局管理，共享给您使用；要改动请联系民政局。',
      extensions: { code: 'POSITION_OF_ANOTHER' },
    });
  });

  test('when the sharing ends, neither the place nor its photo is there for education', async () => {
    const { node } = await education.asks(page, { id: `@${of}` });
    await civil.does('unsharePosition', { of, departmentId: '@department:EDUCATION', reason: '课程结束' });
    expect((await education.asks(page, { id: `@${of}` })).node).toBeNull();
    expect((await fetched(node.files.nodes[0].url, education)).status).toBe(404);
  });
});
