import { useQuery } from '@urql/vue';
import type { Table } from '@firefly/domain/settings';
import { computed } from 'vue';
import { TableSettings } from './table.documents.ts';

/** What the server keeps of one person for one table; asked once, shared by layout and views. */
export function useTableSettings(table: Table) {
  const { data, error } = useQuery({
    query: TableSettings,
    variables: { table },
    requestPolicy: 'cache-first',
    // A person without any layout yet has an empty list, which the cache could not know to renew.
    context: { additionalTypenames: ['TableLayout', 'SavedView'] },
  });
  return {
    /** A table waits for its page size, but never for a server that cannot tell it. */
    known: computed(() => data.value !== undefined || error.value !== undefined),
    layout: computed(() => data.value?.me.tableLayouts.nodes[0]),
    views: computed(() => data.value?.me.savedViews.nodes ?? []),
  };
}

export type StoredSettings = ReturnType<typeof useTableSettings>;
export type StoredView = StoredSettings['views']['value'][number];
