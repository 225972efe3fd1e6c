import { enableAutoUnmount } from '@vue/test-utils';
import { ElSelect } from 'element-plus';
import { afterEach, expect, test, vi } from 'vitest';
import { network } from '../../graphql/network.fixture.ts';
import { settled, showAt } from '../../shared/page.fixture.ts';
import { routes } from './people.routes.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

async function type(label: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (field) field.value = text;
  field?.dispatchEvent(new Event('input'));
  await settled();
}

async function submit(): Promise<void> {
  document.querySelector('form[novalidate]')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
}

test('a number that cannot be called is told so before anything is sent', async () => {
  const wire = network({});
  await showAt('/people/new', routes);
  await vi.waitUntil(() => document.querySelector('input[aria-label="手机号"]'), { timeout: 15_000 });
  await type('手机号', '12345');
  await submit();
  expect(document.body.textContent).toContain('手机号应为 1 开头的 11 位数字。');
  expect(wire.of('RegisterPerson')).toHaveLength(0);
});

test('who was registered is shown at once', async () => {
  const person = {
    __typename: 'Person',
    id: 'person_1',
    name: '罗星云',
    phone: '138****5678',
    division: null,
  };
  network({
    RegisterPerson: () => ({ data: { registerPerson: { __typename: 'PersonPayload', person } } }),
  });
  const { page, router } = await showAt('/people/new', routes);
  await vi.waitUntil(() => document.querySelector('input[aria-label="手机号"]'), { timeout: 15_000 });
  await type('姓名', '罗星云');
  await type('手机号', '13812345678');
  page.findAllComponents(ElSelect).at(-1)?.vm.$emit('update:modelValue', 'division_1');
  await submit();
  await vi.waitUntil(() => router.currentRoute.value.name === 'person', { timeout: 15_000 });
  expect(router.currentRoute.value.params['id']).toBe('person_1');
});
