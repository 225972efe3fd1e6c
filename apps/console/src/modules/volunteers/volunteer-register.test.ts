import { enableAutoUnmount } from '@vue/test-utils';
import { ElSelect } from 'element-plus';
import { afterEach, expect, test, vi } from 'vitest';
import { network } from '../../graphql/network.fixture.ts';
import { settled, showAt } from '../../shared/page.fixture.ts';
import { routes } from './volunteers.routes.ts';

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

async function atTheForm() {
  const shown = await showAt('/volunteers/new', routes);
  await vi.waitUntil(() => document.querySelector('input[aria-label="证件号码"]'), { timeout: 15_000 });
  await type('姓名', '罗星云');
  await type('手机号', '13812345678');
  return shown;
}

test('a slip in the identity number is told before anything is sent', async () => {
  const wire = network({});
  await atTheForm();
  await type('证件号码', '522730199001010019');
  await submit();
  expect(document.body.textContent).toContain('身份证号的校验位不符');
  expect(wire.of('RegisterVolunteer')).toHaveLength(0);
});

test('the person is taken in with the volunteer, and shown at once', async () => {
  const volunteer = { __typename: 'Volunteer', id: 'volunteer_1', name: '罗星云', number: 'ZY00000601' };
  const wire = network({
    RegisterVolunteer: () => ({
      data: { registerVolunteer: { __typename: 'VolunteerPayload', volunteer } },
    }),
  });
  const { page, router } = await atTheForm();
  await type('证件号码', '522730199001010018');
  const [division] = page
    .findAllComponents(ElSelect)
    .filter(
      select => select.attributes('aria-label') === '所属区划' || select.props('ariaLabel') === '所属区划',
    );
  division?.vm.$emit('update:modelValue', 'division_1');
  await submit();
  await vi.waitUntil(() => router.currentRoute.value.name === 'volunteer', { timeout: 15_000 });
  const [sent] = wire.of('RegisterVolunteer');
  expect(sent?.variables).toMatchObject({
    input: {
      person: {
        name: '罗星云',
        divisionId: 'division_1',
        idType: 'RESIDENT_ID',
        idNumber: '522730199001010018',
      },
      facts: { languages: ['HAN'] },
    },
  });
});
