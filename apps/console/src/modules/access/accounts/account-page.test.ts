import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, refused } from '../../../graphql/network.fixture.ts';
import type { Me } from '../../../session/session.store.ts';
import { buttonCalled, press, submit, type, visit } from '../access-page.fixture.ts';
import { clerk, someone } from '../account.fixture.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

const read = 'access.readAccounts';
const whyNot = (name: string) => buttonCalled(name)?.getAttribute('aria-description');

const open = (me: Me, account = clerk, answers: Readonly<Record<string, () => Answer>> = {}) =>
  visit('/accounts/account_clerk', me, { Account: () => ({ data: { node: account } }), ...answers });

test('a new password is shown once it is made, and the reason travels with the version that was seen', async () => {
  const { wire } = await open(someone([read, 'access.resetPassword']), clerk, {
    ResetPassword: () => ({
      data: {
        resetPassword: {
          __typename: 'CreatedAccountPayload',
          oneTimePassword: 'ABCD-efgh-2345',
          account: clerk,
        },
      },
    }),
  });
  await press('重置密码');
  await type('理由', '忘记密码');
  await submit();
  expect(wire.of('ResetPassword')[0]?.variables).toEqual({
    input: { id: 'account_clerk', version: 3, reason: '忘记密码' },
  });
  expect(document.body.textContent).toContain('ABCD-efgh-2345');
});

test('nothing is done to an account without a reason', async () => {
  const { wire } = await open(someone([read, 'access.disableAccount']));
  await press('停用');
  await submit();
  expect(document.body.textContent).toContain('请填写“理由”。');
  expect(wire.of('DisableAccount')).toHaveLength(0);
});

test('what the server refuses is said where it was asked, with the number of the request', async () => {
  await open(someone([read, 'access.disableAccount']), clerk, {
    DisableAccount: () => refused('LAST_ADMINISTRATOR', '这是最后一位系统管理员。'),
  });
  await press('停用');
  await type('理由', '调离');
  await submit();
  const said = document.querySelector('.el-dialog [role="alert"]')?.textContent;
  expect(said).toContain('这是最后一位系统管理员。');
  expect(said).toContain('req-谷脚-1');
});

test('who may not disable an account sees the button, and hears which role could', async () => {
  await open(someone([read]));
  expect(buttonCalled('停用')?.getAttribute('aria-disabled')).toBe('true');
  expect(whyNot('停用')).toContain('系统管理员');
});

test('whose right ends elsewhere hears where it reaches', async () => {
  const me = someone([read, 'access.disableAccount']);
  const longshan = me.reaches.map(reach => ({ ...reach, block: '/1/3/', divisionName: '龙山镇' }));
  await open({ ...me, reaches: longshan });
  expect(whyNot('停用')).toContain('龙山镇');
});

test('nobody disables their own account, whatever they hold', async () => {
  await open(someone([read, 'access.disableAccount'], { id: clerk.id }));
  expect(whyNot('停用')).toBe('不能对自己的账号进行这项操作。');
});

test('nobody gives themselves a role, and hears it before the form is opened', async () => {
  await open(someone([read, 'access.grantRole'], { id: clerk.id }));
  expect(whyNot('授予角色')).toContain('不能给自己授权');
});

test('who has no second factor has none to be reset', async () => {
  await open(someone([read, 'access.resetSecondFactor']));
  expect(whyNot('重置动态验证码')).toBe('尚未绑定动态验证码。');
});

test('only a locked account can be unlocked, and only a disabled one enabled', async () => {
  await open(someone([read, 'access.unlockAccount']));
  expect([buttonCalled('解锁'), buttonCalled('启用')]).toEqual([undefined, undefined]);
});

test('once an account is disabled, the keyboard stays among its buttons', async () => {
  let now = clerk;
  await open(someone([read, 'access.disableAccount', 'access.enableAccount']), clerk, {
    Account: () => ({ data: { node: now } }),
    DisableAccount: () => {
      now = { ...clerk, state: 'DISABLED', version: 4 };
      return { data: { disableAccount: { __typename: 'AccountPayload', account: now } } };
    },
  });
  buttonCalled('停用')?.focus();
  await press('停用');
  await type('理由', '调离');
  await submit();
  expect(buttonCalled('启用')).toBeDefined();
  expect(document.activeElement?.textContent?.trim()).toBe('重置密码');
});
