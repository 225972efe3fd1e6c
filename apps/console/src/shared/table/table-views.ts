import { useClientHandle } from '@urql/vue';
import type { Table } from '@firefly/domain/settings';
import { watch } from 'vue';
import { newKey } from '../../graphql/key.ts';
import { type Outcome, perform } from '../../graphql/outcome.ts';
import type { TableAddress } from './table-address.ts';
import { DeleteView, SaveView } from './table.documents.ts';
import type { StoredSettings, StoredView } from './table-settings.ts';

/** Saved views: a name for a list's address. The default one is taken when a list is opened without any words. */
export function useTableViews(table: Table, { views }: Pick<StoredSettings, 'views'>, address: TableAddress) {
  const client = useClientHandle().client;

  let opened = address.query.value !== '' || address.page.value > 1;
  watch(
    views,
    stored => {
      const first = stored.find(({ isDefault }) => isDefault);
      if (first && !opened) address.show(first.query);
      opened ||= stored.length > 0;
    },
    { immediate: true },
  );

  return {
    views,
    isOpen: (view: StoredView) => view.query === address.query.value,
    save: (name: string, isDefault: boolean): Promise<Outcome<unknown>> =>
      perform(client, SaveView, {
        input: { idempotencyKey: newKey(), table, name, query: address.query.value, isDefault },
      }),
    remove: ({ id, version }: StoredView): Promise<Outcome<unknown>> =>
      perform(client, DeleteView, { input: { id, version } }),
  };
}

export type TableViews = ReturnType<typeof useTableViews>;
