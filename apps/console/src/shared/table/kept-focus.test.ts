import { enableAutoUnmount, mount } from '@vue/test-utils';
import { afterEach, expect, test } from 'vitest';
import { defineComponent, h, nextTick, ref } from 'vue';
import { useKeptFocus } from './kept-focus.ts';

enableAutoUnmount(afterEach);

const rows = ref<readonly string[]>([]);

const List = defineComponent(() => {
  const list = ref<HTMLElement | null>(null);
  useKeptFocus({ list: () => list.value, rows, at: () => 0 });
  const row = (name: string) =>
    h('tr', { key: name, 'data-row': '', tabindex: 0 }, h('td', h('button', { id: name }, name)));
  return () =>
    h('section', { ref: list }, [
      h('div', { class: 'scroll', tabindex: -1 }, h('table', h('tbody', rows.value.map(row)))),
    ]);
});

async function show(...names: string[]): Promise<void> {
  rows.value = names;
  mount(List, { attachTo: document.body });
  await nextTick();
}

async function become(...names: string[]): Promise<void> {
  rows.value = names;
  await nextTick();
}

test('whoever removes a row stands in the next one, and in the list when none is left', async () => {
  await show('罗星云', '韦明月');
  document.getElementById('罗星云')?.focus();
  await become('韦明月');
  expect(document.activeElement?.textContent).toBe('韦明月');
  await become();
  expect(document.activeElement?.className).toBe('scroll');
});

test('rows that come while one is elsewhere do not call the cursor', async () => {
  await show('罗星云');
  await become('韦明月');
  expect(document.activeElement).toBe(document.body);
});
