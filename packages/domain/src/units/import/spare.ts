import { isOpen } from '../place.ts';
import { isPlaceholder } from './placeholders.ts';
import type { ExistingDivision } from './rows.ts';

/** The placeholders an import may still use up, by name. */
export interface Spare {
  takeIn(townId: string): ExistingDivision | undefined;

  takeAnywhere(): ExistingDivision | undefined;
}

export function spareOf(existing: readonly ExistingDivision[], taken: ReadonlyMap<string, unknown>): Spare {
  const left = existing
    .filter(division => division.level === 'VILLAGE' && isOpen(division) && isPlaceholder(division))
    .filter(({ id }) => !taken.has(id))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const take = (index: number) => (index < 0 ? undefined : left.splice(index, 1)[0]);
  return {
    takeIn: townId => take(left.findIndex(({ parentId }) => parentId === townId)),
    takeAnywhere: () => take(left.findLastIndex(({ parentId }) => parentId === fullestTown(left))),
  };
}

/** The town with most placeholders left is the one whose number was guessed too high. */
function fullestTown(left: readonly ExistingDivision[]): string | null | undefined {
  const counts = new Map<string | null | undefined, number>();
  for (const { parentId } of left) counts.set(parentId, (counts.get(parentId) ?? 0) + 1);
  const [fullest] = [...counts].toSorted(([, some], [, others]) => others - some);
  return fullest?.[0];
}
