import { permissionsOf, type RoleKey, roles } from '@firefly/domain/access';
import { enableAutoUnmount, type VueWrapper } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, refused } from '../../../graphql/network.fixture.ts';
import { visit } from '../access-page.fixture.ts';
import { someone } from '../account.fixture.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

const shown = ['SECURITY_ADMIN', 'COUNTY_OFFICE', 'TOWN_CLERK'] as const satisfies RoleKey[];

const three = (): Answer => ({
  data: {
    roles: {
      __typename: 'RoleConnection',
      nodes: shown.map(key => ({
        __typename: 'Role',
        id: `role_${key}`,
        key,
        name: roles[key].zh,
        nameEn: roles[key].en,
        permissions: permissionsOf(key),
        duty: key === 'SECURITY_ADMIN' ? 'SECURITY' : null,
        sensitive: roles[key].sensitive,
      })),
    },
  },
});

const open = (answer: () => Answer = three) =>
  visit('/roles', someone(['access.readRoles']), { Roles: answer });
const row = (page: VueWrapper, name: string) =>
  page.findAll('tbody tr').find(one => one.find('th').text().startsWith(name));
const cells = (page: VueWrapper, name: string) =>
  row(page, name)
    ?.findAll('td')
    .map(cell => cell.text());

test('who may grant a role is read across the roles, in words as well as in marks', async () => {
  const { page } = await open();
  expect(page.findAll('thead th').map(cell => cell.text())).toEqual([
    '权限',
    '安全管理员三员',
    '县级统筹敏感',
    '镇（街道）专干',
  ]);
  expect(cells(page, '授权')).toEqual(['可以', '不可以', '不可以']);
});

test('how a role comes, where it reaches and at which levels stands above its permissions', async () => {
  const { page } = await open();
  expect(cells(page, '取得方式')).toEqual(['手工授予', '手工授予', '手工授予']);
  expect(cells(page, '可授予的级别')).toEqual(['县（市、区）', '县（市、区）', '镇（街道）']);
  expect(cells(page, '部门条线')).toEqual(['不分条线', '不分条线', '可以限定']);
});

test('the sensitive permissions can be looked at alone', async () => {
  const { page } = await open();
  await page.find('input[type="checkbox"]').setValue(true);
  expect(row(page, '查看区划和部门')).toBeUndefined();
  expect(row(page, '撤销区划')?.text()).toContain('敏感');
});

test('a failure can be tried again', async () => {
  let working = false;
  const { page } = await open(() => (working ? three() : refused('BUSY', '系统繁忙，请稍后再试。')));
  expect(page.find('[role="alert"]').text()).toContain('req-谷脚-1');
  working = true;
  const again = page.findAll('[role="alert"] button').find(button => button.text() === '重试');
  await again?.trigger('click');
  await vi.waitUntil(() => page.find('table').exists());
  expect(page.text()).toContain('安全管理员');
});
