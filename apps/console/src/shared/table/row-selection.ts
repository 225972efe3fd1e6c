import { computed, shallowReactive } from 'vue';

/** The rows chosen for a batch; they stay chosen while one turns pages. */
export function useRowSelection<Row extends { readonly id: string }>(rows: () => readonly Row[]) {
  const chosen = shallowReactive(new Map<string, Row>());

  const set = (row: Row, on: boolean): void => {
    if (on) chosen.set(row.id, row);
    else chosen.delete(row.id);
  };
  const all = computed(() => rows().length > 0 && rows().every(({ id }) => chosen.has(id)));

  return {
    all,
    some: computed(() => !all.value && rows().some(({ id }) => chosen.has(id))),
    chosen: computed(() => [...chosen.values()]),
    has: (row: Row) => chosen.has(row.id),
    toggle: (row: Row) => set(row, !chosen.has(row.id)),
    toggleAll: () => {
      const on = !all.value;
      rows().forEach(row => set(row, on));
    },
    clear: () => chosen.clear(),
  };
}
