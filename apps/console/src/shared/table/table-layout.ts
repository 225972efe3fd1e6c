import { useClientHandle } from '@urql/vue';
import { useDebounceFn } from '@vueuse/core';
import { defaultPageSize, type Density, type Table } from '@firefly/domain/settings';
import { computed, ref } from 'vue';
import { perform } from '../../graphql/outcome.ts';
import { notifyFailure } from '../state/notify.ts';
import { bounded, type Column, move, type PlacedColumn, placeColumns, shownColumns } from './column.ts';
import { usualDensity } from './density.ts';
import { SaveTableLayout } from './table.documents.ts';
import type { StoredSettings } from './table-settings.ts';

interface Layout {
  readonly columns: readonly PlacedColumn[];
  readonly density: Density;
  readonly pageSize: number;
}

/** Columns, density and page size of a table: shown at once, kept on the server shortly after. */
export function useTableLayout<Row>(
  table: Table,
  columns: () => readonly Column<Row>[],
  { layout }: Pick<StoredSettings, 'layout'>,
) {
  const client = useClientHandle().client;
  const changed = ref<Layout>();

  const current = computed<Layout>(() => {
    const saved = changed.value ?? layout.value;
    return {
      columns: placeColumns(columns(), saved?.columns),
      density: saved?.density ?? usualDensity.value,
      pageSize: saved?.pageSize ?? defaultPageSize,
    };
  });

  const save = useDebounceFn(async () => {
    // Field by field: what came from the cache carries its type's name, which an input must not.
    const columns = current.value.columns.map(({ key, width, visible }) => ({ key, width, visible }));
    const { density, pageSize } = current.value;
    const input = { table, columns, density, pageSize };
    const { failure } = await perform(client, SaveTableLayout, { input });
    if (failure) notifyFailure(failure);
  }, 700);

  const change = (part: Partial<Layout>): void => {
    changed.value = { ...current.value, ...part };
    void save();
  };
  const changeColumn = (key: string, part: Partial<PlacedColumn>): void =>
    change({
      columns: current.value.columns.map(place => (place.key === key ? { ...place, ...part } : place)),
    });

  return {
    placed: computed(() => current.value.columns),
    shown: computed(() => shownColumns(columns(), current.value.columns)),
    density: computed(() => current.value.density),
    pageSize: computed(() => current.value.pageSize),
    setDensity: (density: Density) => change({ density }),
    setPageSize: (pageSize: number) => change({ pageSize }),
    setVisible: (key: string, visible: boolean) => changeColumn(key, { visible }),
    setWidth: (key: string, width: number) => changeColumn(key, { width: bounded(width) }),
    moveColumn: (from: number, to: number) => change({ columns: move(current.value.columns, from, to) }),
    reset: () =>
      change({
        columns: placeColumns(columns(), undefined),
        density: usualDensity.value,
        pageSize: defaultPageSize,
      }),
  };
}

export type TableLayout<Row> = ReturnType<typeof useTableLayout<Row>>;
