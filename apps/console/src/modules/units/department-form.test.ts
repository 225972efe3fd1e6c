import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, network, refused } from '../../graphql/network.fixture.ts';
import { useSession } from '../../session/session.store.ts';
import { asked } from '../../shared/dialog/confirm.ts';
import { settled, showAt } from '../../shared/page.fixture.ts';
import { department, kept, listOf } from './departments.fixture.ts';
import { routes } from './units.routes.ts';

enableAutoUnmount(afterEach);
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const open = (name: string, version: number): Answer => ({
  data: { node: { ...department(2, name), version } },
});
const saved: Answer = { data: { updateDepartment: { __typename: 'DepartmentPayload', department: null } } };

let save: Answer;
let now: Answer;
let wire: ReturnType<typeof network>;

beforeEach(() => {
  now = open('民政局', 1);
  wire = network({
    TableSettings: () => kept([]),
    Departments: () => listOf(),
    Department: () => now,
    UpdateDepartment: () => save,
  });
});

/** The department's drawer, open for an account that may change departments everywhere. */
async function openDrawer() {
  const shown = await showAt('/departments/department_2', routes);
  const session = useSession();
  session.me = {
    id: 'account_1',
    username: 'county.office',
    displayName: '县级统筹',
    kind: 'STAFF',
    secondFactor: false,
    lastSignInAt: null,
    passwordChangedAt: null,
    mustChangePassword: false,
    permissions: ['units.updateDepartment'],
    person: null,
    division: null,
    department: null,
    preferences: null,
    session: null,
    reaches: [
      {
        role: 'COUNTY_OFFICE',
        reach: 'DIVISION',
        permissions: ['units.updateDepartment'],
        block: '/1/',
        divisionName: '龙里县',
        divisionNameEn: null,
        line: null,
        departmentName: null,
        departmentNameEn: null,
        team: null,
        teamName: null,
        endsAt: null,
      },
    ],
  };
  await settled();
  return shown;
}

const field = (label: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!found) throw new Error(`There is no field ${label}.`);
  return found;
};

async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await settled();
}

async function submit(): Promise<void> {
  document.querySelector('form[novalidate]')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
}

test('an update writes the changed fields alone, with the version it saw', async () => {
  save = saved;
  await openDrawer();
  await type('名称', '民政和社会事务局');
  await submit();
  expect(wire.of('UpdateDepartment')[0]?.variables).toEqual({
    input: { id: 'department_2', version: 1, name: '民政和社会事务局' },
  });
});

test('nothing is sent while a field is empty that must not be', async () => {
  await openDrawer();
  await type('名称', '  ');
  await submit();
  expect(wire.of('UpdateDepartment')).toHaveLength(0);
  expect(document.body.textContent).toContain('请填写“名称”。');
  expect(field('名称').getAttribute('aria-invalid')).toBe('true');
});

test('a refusal about a field stands under that field', async () => {
  save = refused('DEPARTMENT_NAME_TAKEN', '已有名为“教育局”的部门。');
  await openDrawer();
  await type('名称', '教育局');
  await submit();
  const said = field('名称').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(said)?.textContent).toContain('已有名为“教育局”的部门。');
});

test('a refusal about no field stands above the buttons, with its request', async () => {
  save = refused('BUSY', '系统繁忙，请稍后再试。');
  await openDrawer();
  await type('名称', '教育局');
  await submit();
  const note = document.querySelector('form [role="alert"]');
  expect(note?.textContent).toContain('系统繁忙');
  expect(note?.textContent).toContain('req-谷脚-1');
});

test('what somebody else saved meanwhile stands beside what I typed, and I choose', async () => {
  save = refused('CHANGED_MEANWHILE', '这条记录刚被他人修改过。');
  await openDrawer();
  await type('名称', '民政事务局');
  now = open('民政与救助局', 2);
  await submit();
  const panel = document.querySelector('[role="alertdialog"]');
  expect(panel?.textContent).toContain('民政事务局');
  expect(panel?.textContent).toContain('民政与救助局');

  panel?.querySelector<HTMLInputElement>('input[value="THEIRS"]')?.click();
  await settled();
  panel?.querySelector('button')?.click();
  await settled();
  expect(field('名称').value).toBe('民政与救助局');

  save = saved;
  await type('英文名称', 'Civil Affairs and Relief');
  await submit();
  expect(wire.of('UpdateDepartment').at(-1)?.variables).toEqual({
    input: { id: 'department_2', version: 2, nameEn: 'Civil Affairs and Relief' },
  });
});

test('unsaved work is not left without a question', async () => {
  const { router } = await openDrawer();
  await type('名称', '民政事务局');
  void router.push('/people');
  await vi.waitUntil(() => asked.value !== undefined);
  asked.value?.answer(false);
  await settled();
  expect(router.currentRoute.value.name).toBe('department');

  const left = router.push('/people');
  await vi.waitUntil(() => asked.value !== undefined);
  asked.value?.answer(true);
  await left;
  expect(router.currentRoute.value.path).toBe('/people');
});

test('who may not change departments is told which right is missing and who holds it', async () => {
  await showAt('/departments/department_2', routes);
  const button = [...document.querySelectorAll('form button')].find(one => one.textContent?.includes('保存'));
  expect(button?.getAttribute('aria-disabled')).toBe('true');
  const why = button?.getAttribute('aria-description');
  expect(why).toContain('修改部门');
  expect(why).toContain('县级统筹');
});
