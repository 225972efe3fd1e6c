import urql from '@urql/vue';
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { h } from 'vue';
import { createMemoryHistory, createRouter, type RouteRecordRaw, RouterView } from 'vue-router';
import { connect } from '../graphql/client.ts';
import { i18n } from './i18n/i18n.ts';

/** Pages of a module at an address, in Chinese, with everything of ours around them as it is. */
export async function showAt(address: string, routes: readonly RouteRecordRaw[]) {
  const elsewhere: RouteRecordRaw = { path: '/:rest(.*)*', component: { render: () => h('p', '别处') } };
  const router = createRouter({ history: createMemoryHistory(), routes: [...routes, elsewhere] });
  await router.push(address);
  const { client } = connect({ language: () => 'zh-CN', onSignedOut: () => {}, onForbidden: () => {} });
  const page = mount(RouterView, {
    attachTo: document.body,
    global: { plugins: [createPinia(), i18n, router, [urql, client]] },
  });
  await settled();
  return { page, router };
}

/** Until answers have come and the page has drawn them. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await flushPromises();
}
