import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, network, refused } from '../../graphql/network.fixture.ts';
import { settled, showAt } from '../../shared/page.fixture.ts';
import { routes } from './units.routes.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

const made: Answer = { data: { createDepartment: { __typename: 'DepartmentPayload', department: null } } };

test('a form keeps its key until it is done, so that sending twice makes one department', async () => {
  const answers = [refused('BUSY', '系统繁忙，请稍后再试。'), made];
  const wire = network({ CreateDepartment: () => answers.shift() ?? made });
  await showAt('/departments/new', routes);
  for (const [label, text] of [
    ['名称', '气象局'],
    ['英文名称', 'Weather'],
    ['部门代码', 'WEATHER'],
  ]) {
    const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
    if (input && text) input.value = text;
    input?.dispatchEvent(new Event('input'));
  }
  const form = document.querySelector('form[novalidate]');
  for (let turn = 0; turn < 2; turn++) {
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  }
  const keys = wire.of('CreateDepartment').map(({ variables }) => JSON.stringify(variables));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).toMatch(/"idempotencyKey":"[0-9a-f-]{36}"/);
});
