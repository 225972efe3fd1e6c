import type { OpeningHours } from '@firefly/domain/platforms';
import { enableAutoUnmount, mount } from '@vue/test-utils';
import { afterEach, expect, test } from 'vitest';
import { reactive, toRaw } from 'vue';
import WeekEditor from './WeekEditor.vue';

enableAutoUnmount(afterEach);

/** The editor in the hands of a form, which holds its week reactively and clones it before it is sent. */
function edited() {
  const form = reactive<{ week: OpeningHours[] }>({ week: [] });
  const keep = (week: OpeningHours[]) => {
    form.week = week;
    void editor.setProps({ modelValue: form.week });
  };
  const editor = mount(WeekEditor, {
    props: { modelValue: form.week, 'onUpdate:modelValue': keep },
  });
  return {
    week: () =>
      structuredClone(toRaw(form).week).map(({ weekday, opens, closes }) => `${weekday} ${opens}–${closes}`),
    press: (label: string) => editor.get(`[aria-label="${label}"]`).trigger('click'),
    copy: () => editor.findAll('button').at(-1)?.trigger('click'),
    async type(label: string, time: string) {
      const input = editor.get<HTMLInputElement>(`[aria-label="${label}"]`);
      input.element.value = time;
      await input.trigger('change');
    },
  };
}

test('a day is opened, its times are typed, and the workdays follow Monday', async () => {
  const editor = edited();
  await editor.press('星期一加一段');
  await editor.type('星期一从', '08:30');
  await editor.type('星期一到', '12:00');
  expect(editor.week()).toEqual(['1 08:30–12:00']);
  await editor.copy();
  expect(editor.week()).toEqual([1, 2, 3, 4, 5].map(weekday => `${weekday} 08:30–12:00`));
});

test('a span is taken out again, and its day says that it is closed', async () => {
  const editor = edited();
  await editor.press('星期日加一段');
  await editor.press('删除星期日 09:00–17:30');
  expect(editor.week()).toEqual([]);
});
