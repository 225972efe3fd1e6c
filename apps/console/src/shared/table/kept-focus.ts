import { useEventListener } from '@vueuse/core';
import { type Ref, watch } from 'vue';

interface KeptFocus {
  readonly list: () => HTMLElement | null;
  readonly rows: Ref<readonly unknown[]>;
  /** The row that takes part in the tab order. */
  readonly at: () => number;
}

/** What held the cursor may go with its row; whoever was at work in the list then stands in the list, not nowhere. */
export function useKeptFocus({ list, rows, at }: KeptFocus): void {
  let here = false;

  useEventListener(document, 'focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    // A dialog that a row has opened lies over the list, and leads back to it.
    here = list()?.contains(target) || (here && target.closest('[role="dialog"]') !== null);
  });

  watch(
    rows,
    () => {
      if (!here || document.activeElement !== document.body) return;
      const all = list()?.querySelectorAll<HTMLElement>('tr[data-row]');
      (all?.[at()] ?? list()?.querySelector<HTMLElement>('.scroll'))?.focus();
    },
    { flush: 'post' },
  );
}
