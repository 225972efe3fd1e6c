import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { network, refused } from '../graphql/network.fixture.ts';
import { guard, nextOf } from './guard.ts';
import { county, me } from './me.fixture.ts';
import { useSession } from './session.store.ts';

const page = { render: () => null };

function house() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/sign-in', name: 'signIn', component: page, meta: { open: true } },
      { path: '/', component: page },
      { path: '/teams/:id', component: page },
      { path: '/preferences', name: 'preferences', component: page },
    ],
  });
  router.beforeEach(guard);
  return router;
}

beforeEach(() => setActivePinia(createPinia()));
afterEach(() => vi.unstubAllGlobals());

test('who is not signed in signs in first, and then comes to where they wanted to go', async () => {
  network({ Me: () => refused('UNAUTHENTICATED', '请先登录。') });
  const router = house();
  await router.push('/teams/team_1?tab=members');
  expect(router.currentRoute.value.name).toBe('signIn');
  expect(nextOf(router.currentRoute.value)).toBe('/teams/team_1?tab=members');
});

test('who is signed in goes where they want, and need not sign in again', async () => {
  network({ Me: () => me(), County: () => county });
  const router = house();
  await router.push('/teams/team_1');
  expect(router.currentRoute.value.path).toBe('/teams/team_1');
  await router.push('/sign-in');
  expect(router.currentRoute.value.path).toBe('/');
});

test('a password that has run out is changed before anything else, and nothing else is asked', async () => {
  const wire = network({ Me: () => me({ mustChangePassword: true }), County: () => county });
  const router = house();
  await router.push('/teams/team_1');
  expect(router.currentRoute.value.name).toBe('signIn');
  expect(wire.asked.map(({ operation }) => operation)).toEqual(['Me']);
});

test('who must have a second factor enrols one first', async () => {
  const session = {
    startedAt: '',
    idleUntil: '',
    endsAt: '',
    secondFactor: false,
    elevatedUntil: null,
    passwordProfile: 'DENGBAO',
    passwordExpired: false,
    mustEnrolSecondFactor: true,
  };
  network({ Me: () => me({ session }), County: () => county });
  const router = house();
  await router.push('/teams/team_1');
  expect(router.currentRoute.value.name).toBe('preferences');
});

test('a server that cannot be reached is not taken for a missing sign-in', async () => {
  network({});
  const router = house();
  await router.push('/teams/team_1');
  expect(router.currentRoute.value.path).toBe('/teams/team_1');
  expect(useSession().failure?.code).toBe('OFFLINE');
});

test('a link from outside does not lead away through the sign-in page', () => {
  for (const next of ['https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)']) {
    expect(nextOf({ query: { next } })).toBe('/');
  }
  expect(nextOf({ query: { next: '/teams' } })).toBe('/teams');
});
