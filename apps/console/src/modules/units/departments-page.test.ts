import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { network, refused } from '../../graphql/network.fixture.ts';
import { settled, showAt } from '../../shared/page.fixture.ts';
import { department, kept, listOf } from './departments.fixture.ts';
import { routes } from './units.routes.ts';

enableAutoUnmount(afterEach);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const ten = () => listOf(department(1, '教育局'), department(2, '民政局'), department(3, '卫生健康局'));
const layout = {
  __typename: 'TableLayout',
  id: 'layout_1',
  table: 'departments',
  columns: [
    { __typename: 'TableColumn', key: 'code', width: 200, visible: true },
    { __typename: 'TableColumn', key: 'name', width: null, visible: true },
    { __typename: 'TableColumn', key: 'state', width: null, visible: false },
  ],
  density: 'COMPACT',
  pageSize: 50,
  version: 1,
};
let wire: ReturnType<typeof network>;

beforeEach(() => {
  wire = network({ TableSettings: () => kept([]), Departments: ten });
});

test('a list asks for its first page in its usual order, and shows the rows', async () => {
  const { page } = await showAt('/departments', routes);
  expect(wire.of('Departments')[0]?.variables).toMatchObject({ first: 20, offset: 0, orderBy: 'POSITION' });
  expect(page.findAll('tbody tr')).toHaveLength(3);
  expect(page.text()).toContain('民政局');
  expect(page.text()).toContain('共 3 条');
});

test('the address is the state of the list: page, order and filters', async () => {
  await showAt('/departments?page=3&order=NAME&state=CLOSED&name=局', routes);
  expect(wire.of('Departments')[0]?.variables).toMatchObject({
    offset: 40,
    orderBy: 'NAME',
    filter: { name: '局', state: ['CLOSED'] },
  });
});

test('a word of the address that is none of the list is not asked for', async () => {
  await showAt('/departments?order=DROP&state=GONE&page=-4', routes);
  expect(wire.of('Departments')[0]?.variables).toMatchObject({
    offset: 0,
    orderBy: 'POSITION',
    filter: { state: ['ACTIVE'] },
  });
});

test('a click on a column sorts by it and keeps the order in the address', async () => {
  const { page, router } = await showAt('/departments', routes);
  const name = page.findAll('thead button').find(button => button.text() === '名称');
  await name?.trigger('click');
  await settled();
  expect(router.currentRoute.value.query).toEqual({ order: ['NAME'] });
  expect(wire.of('Departments').at(-1)?.variables['orderBy']).toBe('NAME');
  expect(page.find('th[aria-sort="ascending"]').text()).toBe('名称');
});

test('arrow keys walk over the rows, and Enter opens the one that has the cursor', async () => {
  const { page, router } = await showAt('/departments', routes);
  const first = page.find('tbody tr');
  await first.trigger('keydown', { key: 'ArrowDown' });
  await page.findAll('tbody tr')[1]?.trigger('keydown', { key: 'Enter' });
  await vi.waitUntil(() => router.currentRoute.value.name === 'department', { timeout: 15_000 });
  expect(router.currentRoute.value.params['id']).toBe('department_2');
});

test('a person finds columns, row height and page size as they left them', async () => {
  wire = network({
    Departments: ten,
    TableSettings: () => kept([layout]),
  });
  const { page } = await showAt('/departments', routes);
  expect(wire.of('Departments')).toHaveLength(1);
  expect(wire.of('Departments')[0]?.variables['first']).toBe(50);
  const titles = page.findAll('thead th').map(cell => cell.text());
  expect(titles.indexOf('部门代码')).toBeLessThan(titles.indexOf('名称'));
  expect(titles).not.toContain('状态');
  expect(page.find('.compact').exists()).toBe(true);
});

test('a new page size is kept on the server a moment later, beside the columns as they were', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  wire = network({
    TableSettings: () => kept([layout]),
    Departments: ten,
    SaveTableLayout: () => ({
      data: { saveTableLayout: { __typename: 'TableLayoutPayload', tableLayout: null } },
    }),
  });
  const { page } = await showAt('/departments', routes);
  await page.find('select').setValue('100');
  await settled();
  await vi.advanceTimersByTimeAsync(800);
  expect(wire.of('SaveTableLayout')[0]?.variables).toEqual({
    input: {
      table: 'departments',
      pageSize: 100,
      density: 'COMPACT',
      columns: expect.arrayContaining([{ key: 'code', width: 200, visible: true }]),
    },
  });
});

test('the view someone made their default is what the list opens with', async () => {
  const view = {
    __typename: 'SavedView',
    id: 'view_1',
    table: 'departments',
    name: '已停用',
    query: 'state=CLOSED',
    isDefault: true,
    version: 1,
  };
  wire = network({ TableSettings: () => kept([], [view]), Departments: ten });
  const { page, router } = await showAt('/departments', routes);
  expect(router.currentRoute.value.query).toEqual({ state: ['CLOSED'] });
  expect(page.text()).toContain('已停用');
});

test('a failure names its request and can be tried again', async () => {
  let working = false;
  wire = network({
    TableSettings: () => kept([]),
    Departments: () => (working ? ten() : refused('BUSY', '系统繁忙，请稍后再试。')),
  });
  const { page } = await showAt('/departments', routes);
  expect(page.find('[role="alert"]').text()).toContain('系统繁忙');
  expect(page.find('[role="alert"]').text()).toContain('req-谷脚-1');
  working = true;
  const again = page.findAll('[role="alert"] button').find(button => button.text() === '重试');
  await again?.trigger('click');
  await settled();
  expect(page.find('[role="alert"]').exists()).toBe(false);
  expect(page.text()).toContain('教育局');
});

test('an empty list says so, and a filtered one offers to clear the filters', async () => {
  wire = network({ TableSettings: () => kept([]), Departments: () => listOf() });
  const { page, router } = await showAt('/departments?name=海洋局', routes);
  expect(page.text()).toContain('没有符合条件的记录');
  const clear = page.findAll('button').find(button => button.text() === '清除筛选');
  await clear?.trigger('click');
  await settled();
  expect(router.currentRoute.value.query).toEqual({});
  expect(page.text()).toContain('还没有部门');
});

test('more rows than can be paged through are told as such', async () => {
  wire = network({
    TableSettings: () => kept([]),
    Departments: () => ({
      data: {
        departments: {
          __typename: 'DepartmentConnection',
          totalCount: 10_000,
          totalIsCapped: true,
          nodes: [department(1, '教育局')],
        },
      },
    }),
  });
  const { page } = await showAt('/departments', routes);
  expect(page.text()).toContain('超过 10,000 条');
});
