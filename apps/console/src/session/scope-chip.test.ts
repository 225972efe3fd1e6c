import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { network } from '../graphql/network.fixture.ts';
import { settled, showAt } from '../shared/page.fixture.ts';
import { county, me } from './me.fixture.ts';
import ScopeChip from './ScopeChip.vue';
import { useSession } from './session.store.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

const reach = {
  __typename: 'HeldReach',
  role: 'TOWN_CLERK',
  reach: 'DIVISION',
  permissions: ['teams.read'],
  block: '/1/4/',
  divisionName: '谷脚镇',
  divisionNameEn: 'Gujiao',
  line: null,
  departmentName: null,
  departmentNameEn: null,
  team: null,
  teamName: null,
  endsAt: '2026-03-01T16:00:00.000Z',
};

test('a right through a day is shown with that day, not with the midnight after it', async () => {
  network({ Me: () => me({ reaches: [reach] }), County: () => county });
  const { page } = await showAt('/', [{ path: '/', component: ScopeChip }]);
  await useSession().load();
  await settled();
  await page.get('button').trigger('click');
  expect(page.get('li').text()).toContain('谷脚镇');
  expect(page.get('li').text()).toMatch(/至 2026-03-01$/);
});
