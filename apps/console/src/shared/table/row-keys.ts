import { computed, ref, watch } from 'vue';

interface RowKeys {
  readonly body: () => HTMLElement | null;
  readonly count: () => number;
  readonly open: (index: number) => void;
  readonly select: (index: number) => unknown;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: at => at + 1,
  ArrowUp: at => at - 1,
  j: at => at + 1,
  k: at => at - 1,
  PageDown: at => at + 10,
  PageUp: at => at - 10,
  Home: () => 0,
  End: (_, last) => last,
};

/** One row of a table takes part in the tab order; arrows move on from it, Enter opens, Space selects. */
export function useRowKeys({ body, count, open, select }: RowKeys) {
  const at = ref(0);
  const last = computed(() => Math.max(0, count() - 1));
  watch(last, () => {
    at.value = Math.min(at.value, last.value);
  });

  function press(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLTableRowElement) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const step = steps[event.key];
    if (step) go(step(at.value, last.value));
    else if (event.key === 'Enter') open(at.value);
    else if (event.key === ' ') select(at.value);
    else return;
    event.preventDefault();
  }

  function go(to: number): void {
    at.value = Math.min(last.value, Math.max(0, to));
    const row = body()?.querySelectorAll<HTMLElement>('tr[data-row]')[at.value];
    row?.focus();
  }

  return { at, press };
}
