import { columnWidths } from '@firefly/domain/settings';

/** One column of a table, described once; the layout a person saved is laid over it. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  /** What the cell says; a slot `cell-<key>` may show it more richly. */
  readonly text?: (row: Row) => string | number | null | undefined;
  /** The words of the list's order that sort by this column. */
  readonly order?: { readonly ascending?: string; readonly descending?: string };
  /** Not shown until someone asks for it. */
  readonly spare?: boolean;
  readonly align?: 'right';
}

export interface PlacedColumn {
  readonly key: string;
  readonly width?: number | null;
  readonly visible: boolean;
}

/** The columns in the order someone saved; those the layout does not know yet keep their place of the default. */
export function placeColumns<Row>(
  columns: readonly Column<Row>[],
  saved: readonly PlacedColumn[] | undefined,
): readonly PlacedColumn[] {
  const known = (saved ?? []).filter(place => columns.some(({ key }) => key === place.key));
  const placed = [...known];
  columns.forEach((column, index) => {
    if (known.some(({ key }) => key === column.key)) return;
    const before = columns.slice(0, index).findLast(({ key }) => placed.some(place => place.key === key));
    const at = before ? placed.findIndex(({ key }) => key === before.key) + 1 : 0;
    placed.splice(at, 0, { key: column.key, width: null, visible: !column.spare });
  });
  return placed;
}

/** The columns to draw, left to right. The first of the default always shows: it carries the row's name. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  placed: readonly PlacedColumn[],
): readonly Column<Row>[] {
  return placed.flatMap(({ key, width, visible }) => {
    const column = columns.find(one => one.key === key);
    if (!column || (!visible && column !== columns[0])) return [];
    return [{ ...column, width: width ?? column.width }];
  });
}

export function move<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, moved);
}

export const bounded = (width: number): number =>
  Math.round(Math.min(columnWidths.max, Math.max(columnWidths.min, width)));
