import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, network } from '../../../graphql/network.fixture.ts';
import type { Me } from '../../../session/session.store.ts';
import { useSession } from '../../../session/session.store.ts';
import { settled, showAt } from '../../../shared/page.fixture.ts';
import { around, clerk, someone } from '../account.fixture.ts';
import { routes } from '../access.routes.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

async function visit(me: Me, more: Readonly<Record<string, () => Answer>> = {}) {
  const wire = network({ Account: () => ({ data: { node: clerk } }), ...around, ...more });
  const { page } = await showAt('/accounts/account_clerk', routes);
  useSession().me = me;
  await settled();
  const button = (name: string) => page.findAll('button').find(one => one.text().startsWith(name));
  return { wire, page, button };
}

async function giveReason(reason: string): Promise<void> {
  const area = document.querySelector('textarea');
  if (area) area.value = reason;
  area?.dispatchEvent(new Event('input'));
  document.querySelector('form[novalidate]')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
}

test('a new password is shown once it is made, and the reason travels with the version that was seen', async () => {
  const { wire, button } = await visit(someone(['access.readAccounts', 'access.resetPassword']), {
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
  await button('重置密码')?.trigger('click');
  await settled();
  await giveReason('忘记密码');
  expect(wire.of('ResetPassword')[0]?.variables).toEqual({
    input: { id: 'account_clerk', version: 3, reason: '忘记密码' },
  });
  expect(document.body.textContent).toContain('ABCD-efgh-2345');
});
