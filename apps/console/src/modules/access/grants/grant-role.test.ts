import { enableAutoUnmount, type VueWrapper } from '@vue/test-utils';
import { ElSelect } from 'element-plus';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, refused } from '../../../graphql/network.fixture.ts';
import { settled } from '../../../shared/page.fixture.ts';
import { buttonCalled, submit, type, visit } from '../access-page.fixture.ts';
import { clerk, someone } from '../account.fixture.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

const holding = (...keys: string[]): Answer => ({
  data: {
    node: {
      __typename: 'Account',
      id: clerk.id,
      grants: {
        __typename: 'GrantConnection',
        nodes: keys.map(key => ({
          __typename: 'Grant',
          id: `grant_${key}`,
          role: { __typename: 'Role', id: `role_${key}`, key },
        })),
      },
    },
  },
});

const officer = someone(['access.readAccounts', 'access.grantRole']);

async function open(held: Answer, me = officer, answers: Readonly<Record<string, () => Answer>> = {}) {
  const seen = await visit('/accounts/account_clerk/grant', me, {
    Account: () => ({ data: { node: clerk } }),
    HeldRoles: () => held,
    ...answers,
  });
  await vi.waitUntil(() => document.querySelector('[aria-label="角色"]'), { timeout: 15_000 });
  return seen;
}

async function choose(page: VueWrapper, role: string): Promise<void> {
  const select = page
    .findAllComponents(ElSelect)
    .find(({ vm }) => vm.$attrs['aria-label'] === '角色' || vm.$props.ariaLabel === '角色');
  select?.vm.$emit('update:modelValue', role);
  await settled();
}

const said = (): string | null | undefined => document.querySelector('form [role="alert"]')?.textContent;
const whyNot = () => buttonCalled('授予角色')?.getAttribute('aria-description') ?? undefined;

test.each([
  ['AUDIT_ADMIN', 'SECURITY_ADMIN', '三员须由不同的人担任'],
  ['SYSTEM_ADMIN', 'AUDIT_ADMIN', '三员须由不同的人担任'],
  ['SYSTEM_ADMIN', 'TOWN_CLERK', '三员账号不能兼任业务角色'],
  ['TOWN_CLERK', 'SECURITY_ADMIN', '三员账号不能兼任业务角色'],
])('%s is not sent for an account that is %s: the form says so at once', async (wanted, held, sentence) => {
  const { page, wire } = await open(holding(held));
  await choose(page, wanted);
  expect(said()).toContain(sentence);
  expect(whyNot()).toContain(sentence);
  await submit();
  expect(wire.of('GrantRole')).toHaveLength(0);
});

test('roles of one line of work go together', async () => {
  const { page } = await open(holding('VILLAGE_CLERK'));
  await choose(page, 'TOWN_CLERK');
  expect([said(), whyNot()]).toEqual([undefined, undefined]);
});

test('the form tells what the role will allow, and at which levels of the county it is granted', async () => {
  const { page } = await open(holding());
  await choose(page, 'DEPARTMENT_MANAGER');
  const form = document.querySelector('form')?.textContent ?? '';
  expect(form).toContain('授予后可以');
  expect(form).toContain('可授予的级别：县（市、区）、镇（街道）。');
  expect(form).not.toContain('省、');
});

test('a right is sent from the first day to the end of the last, for where its holder belongs', async () => {
  const { page, wire } = await open(holding(), officer, {
    GrantRole: () => ({ data: { grantRole: { __typename: 'GrantPayload', grant: null } } }),
  });
  await choose(page, 'TOWN_CLERK');
  await type('理由', '谷脚镇工作');
  await submit();
  expect(wire.of('GrantRole')[0]?.variables['input']).toMatchObject({
    accountId: 'account_clerk',
    roleKey: 'TOWN_CLERK',
    divisionId: 'division_4',
    departmentId: null,
    endsAt: null,
    reason: '谷脚镇工作',
  });
});

test('a department manager is not sent without a department', async () => {
  const { page, wire } = await open(holding());
  await choose(page, 'DEPARTMENT_MANAGER');
  await type('理由', '民政工作');
  await submit();
  expect(document.body.textContent).toContain('请填写“限于哪个部门条线”。');
  expect(wire.of('GrantRole')).toHaveLength(0);
});

test('what the server refuses stands at its field', async () => {
  const { page } = await open(holding(), officer, {
    GrantRole: () => refused('GRANT_BEYOND_REACH', '您的权限不到这里。'),
  });
  await choose(page, 'TOWN_CLERK');
  await type('理由', '谷脚镇工作');
  await submit();
  const fields = [...document.querySelectorAll('form .field')];
  expect(
    fields.find(({ textContent }) => textContent?.includes('您的权限不到这里。'))?.textContent,
  ).toContain('在哪个区划');
});

test('nobody fills in a role for themselves', async () => {
  await open(holding(), { ...officer, id: clerk.id });
  expect(said()).toContain('不能给自己授权');
});
