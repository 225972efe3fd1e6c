import { enableAutoUnmount, mount } from '@vue/test-utils';
import { afterEach, expect, test } from 'vitest';
import { defineComponent, h } from 'vue';
import { i18n } from '../i18n/i18n.ts';
import { settled } from '../page.fixture.ts';
import { type Sending, useForm } from './form.ts';
import FormField from './FormField.vue';
import FormFrame from './FormFrame.vue';
import PickOne from './PickOne.vue';

enableAutoUnmount(afterEach);

interface Values {
  role: string;
  purpose: string;
  foundedOn: string | null;
}

const options = [{ value: 'TOWN_CLERK', label: '镇（街道）专干' }];

/** A form with a select that must be filled in and a text that need not. */
function show(opened: Values) {
  const sent: Sending<Values>[] = [];
  const form = useForm<Values, true>({
    open: () => ({ values: opened }),
    send: async (_, sending) => {
      sent.push(sending);
      return { data: true };
    },
    done: () => undefined,
    free: true,
  });
  const select = ({ bind }: { bind: object }) =>
    h(PickOne, { ...bind, options, modelValue: form.values.role });
  const field = () =>
    h(FormField, { of: form.field('role'), label: '角色', required: true }, { default: select });
  const page = mount(
    defineComponent(() => () => h(FormFrame, { form }, field)),
    { attachTo: document.body, global: { plugins: [i18n] } },
  );
  const submit = async (): Promise<void> => {
    page.get<HTMLElement>('button[type="submit"]').element.focus();
    await page.get('form').trigger('submit');
    await settled();
  };
  return { form, sent, page, submit };
}

test('a text that was emptied is sent as null, and what was left alone is not sent', async () => {
  const { form, sent, submit } = show({ role: 'TOWN_CLERK', purpose: '走村串寨', foundedOn: '2026-01-01' });
  form.values.purpose = '';
  form.values.foundedOn = null;
  await submit();
  expect(sent[0]?.changes).toEqual({ purpose: null, foundedOn: null });
});

test('each complaint takes the cursor to its field, a select as well, however often it comes', async () => {
  const { page, submit } = show({ role: '', purpose: '', foundedOn: null });
  const select = page.get('input').element;
  await submit();
  expect(document.activeElement).toBe(select);
  await submit();
  expect(document.activeElement).toBe(select);
});

test('what was said of a field goes when the field changes', async () => {
  const { form, page, submit } = show({ role: '', purpose: '', foundedOn: null });
  await submit();
  expect(page.text()).toContain('请填写“角色”');
  form.values.purpose = '走村串寨';
  await settled();
  expect(page.text()).toContain('请填写“角色”');
  form.values.role = 'TOWN_CLERK';
  await settled();
  expect(page.text()).not.toContain('请填写“角色”');
});
