import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { network, refused } from '../graphql/network.fixture.ts';
import { settled, showAt } from '../shared/page.fixture.ts';
import { me } from './me.fixture.ts';
import { useSession } from './session.store.ts';
import SignInPage from './SignInPage.vue';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

test('whoever has changed the first password is told to sign in with the new one', async () => {
  let known = true;
  network({
    Me: () => (known ? me({ mustChangePassword: true }) : refused('UNAUTHENTICATED', '请先登录。')),
    ChangePassword: () => {
      known = false;
      return { data: { changePassword: { __typename: 'Done', done: true } } };
    },
  });
  const { page } = await showAt('/sign-in', [{ path: '/sign-in', component: SignInPage }]);
  await useSession().load();
  await settled();
  expect(page.get('h1').text()).toBe('请设置新密码');
  for (const input of page.findAll('input')) await input.setValue('Guanyin-Village-2026');
  await page.get('form').trigger('submit');
  await settled();
  expect(page.get('h1').text()).toBe('欢迎回来');
  expect(page.get('[role="status"]').text()).toBe('密码已修改，请用新密码登录。');
});
