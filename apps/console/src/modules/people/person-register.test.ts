import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { network } from '../../graphql/network.fixture.ts';
import { settled, showAt } from '../../shared/page.fixture.ts';
import { routes } from './people.routes.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

test('a number that cannot be called is told so before anything is sent', async () => {
  const wire = network({});
  await showAt('/people/new', routes);
  await vi.waitUntil(() => document.querySelector('input[aria-label="手机号"]'), { timeout: 15_000 });
  const phone = document.querySelector<HTMLInputElement>('input[aria-label="手机号"]');
  if (phone) phone.value = '12345';
  phone?.dispatchEvent(new Event('input'));
  document.querySelector('form[novalidate]')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
  expect(document.body.textContent).toContain('手机号应为 1 开头的 11 位数字。');
  expect(wire.of('RegisterPerson')).toHaveLength(0);
});
