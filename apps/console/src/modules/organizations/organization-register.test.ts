import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { network } from '../../graphql/network.fixture.ts';
import { settled, showAt } from '../../shared/page.fixture.ts';
import { routes } from './organizations.routes.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

async function codeTyped(code: string): Promise<string> {
  const wire = network({});
  await showAt('/organizations/new', routes);
  const label = 'input[aria-label="统一社会信用代码"]';
  await vi.waitUntil(() => document.querySelector(label), { timeout: 15_000 });
  const field = document.querySelector<HTMLInputElement>(label);
  if (field) field.value = code;
  field?.dispatchEvent(new Event('input'));
  await settled();
  document.querySelector('form[novalidate]')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
  expect(wire.of('RegisterSocialOrganization')).toHaveLength(0);
  return document.body.textContent;
}

test('a credit code with a wrong check character is told so before anything is sent', async () => {
  expect(await codeTyped('52522730MJ9990014E')).toContain('统一社会信用代码的校验位不对');
});

test('a right one is not complained of', async () => {
  expect(await codeTyped('52522730MJ9990014F')).not.toContain('统一社会信用代码的校验位不对');
});
