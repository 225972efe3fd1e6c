import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { network, refused } from '../graphql/network.fixture.ts';
import { perform } from '../graphql/outcome.ts';
import { settled } from '../shared/page.fixture.ts';
import { client } from './client.ts';
import { county, me } from './me.fixture.ts';
import { SavePreferences } from './session.documents.ts';
import { useSession } from './session.store.ts';

beforeEach(() => setActivePinia(createPinia()));
afterEach(() => vi.unstubAllGlobals());

test('a right that turns out to be gone is gone from the page, which asks once and is then at rest', async () => {
  let permissions = ['teams.read'];
  const wire = network({
    Me: () => me({ permissions }),
    County: () => county,
    SavePreferences: () => refused('FORBIDDEN', '您没有这项操作的权限。'),
  });
  const session = useSession();
  await session.load();
  permissions = [];
  await perform(client, SavePreferences, { input: { language: 'zh' } });
  await settled();
  expect(session.me?.permissions).toEqual([]);
  expect(wire.of('Me')).toHaveLength(2);

  const known = session.me;
  await perform(client, SavePreferences, { input: { language: 'zh' } });
  await settled();
  expect(session.me).toBe(known);
  expect(wire.of('Me')).toHaveLength(3);
});
