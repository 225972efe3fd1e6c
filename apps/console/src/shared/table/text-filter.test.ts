import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { type RouteRecordRaw, RouterView } from 'vue-router';
import { settled, showAt } from '../page.fixture.ts';
import FilterBar from './FilterBar.vue';
import { useTableAddress } from './table-address.ts';

enableAutoUnmount(afterEach);
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const list = defineComponent(() => {
  const address = useTableAddress('');
  const fields = [{ key: 'name', title: '搜索名称', kind: 'search' }] as const;
  return () => [h(FilterBar, { fields, address, title: '服务队' }), h(RouterView)];
});

/** A page that takes its time to come, as one does that is opened for the first time. */
const slow = async () => {
  await new Promise(resolve => setTimeout(resolve, 500));
  return { render: () => h('p', '到了') };
};

const routes: RouteRecordRaw[] = [
  { path: '/teams', component: list, children: [{ path: 'new', component: slow }] },
  { path: '/teams/1', component: slow },
];

async function typeAndGo(to: string) {
  const { page, router } = await showAt('/teams', routes);
  await page.find('input').setValue('观音');
  void router.push(to);
  await vi.advanceTimersByTimeAsync(600);
  await settled();
  return { page, router };
}

test('the address follows the typing a moment later', async () => {
  const { page, router } = await showAt('/teams', routes);
  await page.find('input').setValue('观音');
  await vi.advanceTimersByTimeAsync(250);
  await settled();
  expect(router.currentRoute.value.fullPath).toBe(`/teams?name=${encodeURIComponent('观音')}`);
});

test('who opens a row right after typing comes to its page, and what was typed stays behind', async () => {
  const { page, router } = await typeAndGo('/teams/1');
  expect(page.text()).toBe('到了');
  await vi.advanceTimersByTimeAsync(600);
  expect(router.currentRoute.value.fullPath).toBe('/teams/1');
});

test('a drawer opened right after typing opens, and the list behind it is filtered then', async () => {
  const { page, router } = await typeAndGo('/teams/new');
  expect(page.text()).toContain('到了');
  await vi.advanceTimersByTimeAsync(600);
  await settled();
  expect(router.currentRoute.value.path).toBe('/teams/new');
  expect(router.currentRoute.value.query).toEqual({ name: ['观音'] });
});
