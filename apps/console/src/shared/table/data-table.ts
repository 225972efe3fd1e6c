import type { Table } from '@firefly/domain/settings';
import type { AnyVariables } from '@urql/core';
import { computed } from 'vue';
import type { Column } from './column.ts';
import type { ListSource } from './list.ts';
import { useRowSelection } from './row-selection.ts';
import { orderKey, useTableAddress } from './table-address.ts';
import { useTableLayout } from './table-layout.ts';
import { useTableRows } from './table-rows.ts';
import { useTableSettings } from './table-settings.ts';
import { useTableViews } from './table-views.ts';

interface TableParts<Row, Data, Variables extends AnyVariables> {
  readonly table: Table;
  readonly prefix: string;
  readonly source: () => ListSource<Row, Data, Variables>;
  readonly columns: () => readonly Column<Row>[];
}

/** Everything a table knows and does, but for how it looks. */
export function useDataTable<Row extends { readonly id: string }, Data, Variables extends AnyVariables>({
  table,
  prefix,
  source,
  columns,
}: TableParts<Row, Data, Variables>) {
  const address = useTableAddress(prefix);
  const settings = useTableSettings(table);
  const layout = useTableLayout(table, columns, settings);
  const rows = useTableRows(source, {
    address,
    pageSize: () => layout.pageSize.value,
    waiting: () => !settings.known.value,
  });
  return {
    ...rows,
    address,
    layout,
    views: useTableViews(table, settings, address),
    selection: useRowSelection(() => rows.rows.value),
    order: computed(() => address.values.value[orderKey]?.[0] ?? source().usualOrder),
    sort: (word: string) => address.set(orderKey, [word]),
    resizePage: (size: number) => {
      layout.setPageSize(size);
      address.goTo(1);
    },
  };
}
