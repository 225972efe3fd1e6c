import { isOneOf, Refusal } from '../shared/index.ts';
import { columnsLimit } from './limits.ts';
import { columnWidths, pageSizes, tables, type PageSize, type Table } from './tables.ts';

export interface Column {
  readonly key: string;
  readonly width?: number | null;
  readonly visible: boolean;
}

/** How somebody arranged a table: any order, any visible columns, but a table that can still be read. */
export function requireLayout(columns: readonly Column[], pageSize: number): void {
  const seen = new Set<string>();
  if (columns.length > columnsLimit) throw new Refusal('LIST_TOO_LONG', { max: columnsLimit });
  for (const { key, width } of columns) {
    if (seen.has(key)) throw new Refusal('COLUMN_TWICE', { column: key });
    if (width !== null && width !== undefined && (width < columnWidths.min || width > columnWidths.max)) {
      throw new Refusal('COLUMN_WIDTH_OUT_OF_RANGE', columnWidths);
    }
    seen.add(key);
  }
  if (!columns.some(({ visible }) => visible)) throw new Refusal('COLUMNS_ALL_HIDDEN');
  if (!isPageSize(pageSize)) throw new Refusal('PAGE_SIZE_UNKNOWN', { sizes: pageSizes.join(' / ') });
}

export function requireTable(table: string): Table {
  if (!isOneOf(tables, table)) throw new Refusal('TABLE_UNKNOWN', { table });
  return table;
}

export const isPageSize = (size: number): size is PageSize => pageSizes.some(known => known === size);
