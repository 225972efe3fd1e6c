import { enableAutoUnmount, mount } from '@vue/test-utils';
import { afterEach, expect, test } from 'vitest';
import { h, ref } from 'vue';
import { i18n } from '../i18n/i18n.ts';
import { settled } from '../page.fixture.ts';
import FormField from './FormField.vue';
import PickDay from './PickDay.vue';
import PickFound from './PickFound.vue';
import PickOne from './PickOne.vue';

enableAutoUnmount(afterEach);

/** What a field says of itself to those who hear it. */
const heard = (field: Element) => ({
  name: field.getAttribute('aria-label'),
  required: field.getAttribute('aria-required'),
  invalid: field.getAttribute('aria-invalid'),
  told: document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent.trim(),
});

const controls = {
  'a short list': (bind: object) => h(PickOne, { ...bind, options: [{ value: '1', label: '谷脚镇' }] }),
  'a day': (bind: object) => h(PickDay, bind),
  'a search': (bind: object) => h(PickFound, { ...bind, find: async () => [] }),
};

test.each(Object.entries(controls))(
  '%s says that it must be filled in, and what is wrong',
  async (_, draw) => {
    const error = ref<string>();
    const field = () => ({
      name: 'division',
      error: error.value,
      describe: () => undefined,
      forget: () => undefined,
    });
    const page = mount(
      () =>
        h(
          FormField,
          { of: field(), label: '区划', hint: '及其全部下级', required: true },
          { default: ({ bind }: { bind: object }) => draw(bind) },
        ),
      { attachTo: document.body, global: { plugins: [i18n] } },
    );
    const input = page.get('input').element;
    await settled();
    expect(heard(input)).toEqual({ name: '区划', required: 'true', invalid: null, told: '及其全部下级' });
    error.value = '请填写“区划”。';
    await settled();
    expect(heard(input)).toMatchObject({ invalid: 'true', told: '请填写“区划”。' });
  },
);
