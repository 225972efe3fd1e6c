import { Refusal } from '../../shared/index.ts';
import { isOpen } from '../place.ts';
import { isMarked } from './placeholders.ts';
import type { ExistingDivision, VillageRow } from './rows.ts';

export interface Villages {
  readonly byCode: ReadonlyMap<string, ExistingDivision>;
  readonly openByName: ReadonlyMap<string, ExistingDivision>;
}

export function villagesOf(existing: readonly ExistingDivision[]): Villages {
  const villages = existing.filter(({ level }) => level === 'VILLAGE');
  return {
    byCode: new Map(villages.flatMap(village => (village.code ? [[village.code, village]] : []))),
    openByName: new Map(
      villages.filter(isOpen).map(village => [nameKey(village.parentId, village.name), village]),
    ),
  };
}

/** The village a row speaks of: by its code, else by its name in the town; none when it is new to the county. */
export function matchVillage(
  { byCode, openByName }: Villages,
  row: VillageRow,
): ExistingDivision | undefined {
  const coded = row.code === null ? undefined : byCode.get(row.code);
  const named = openByName.get(nameKey(row.town.id, row.name));
  if (coded) return requireSame(coded, named, row);
  if (named) {
    if (row.code !== null && named.code) {
      throw new Refusal('IMPORT_OTHER_CODE', { name: named.name, code: named.code });
    }
    if (row.code === null || !isMarked(row.name)) return named;
  }
  if (isMarked(row.name)) throw new Refusal('IMPORT_STILL_PLACEHOLDER', { name: row.name });
  return undefined;
}

/** A code found in the county must not lead to a closed village, to another town, or to a name somebody else bears. */
function requireSame(coded: ExistingDivision, named: ExistingDivision | undefined, row: VillageRow) {
  const facts = { code: row.code ?? '', name: coded.name };
  if (!isOpen(coded)) throw new Refusal('IMPORT_CODE_CLOSED', facts);
  if (coded.parentId !== row.town.id) throw new Refusal('DIVISION_CODE_TAKEN', facts);
  if (named && named.id !== coded.id) throw new Refusal('DIVISION_NAME_TAKEN', { name: named.name });
  if (isMarked(row.name)) throw new Refusal('IMPORT_STILL_PLACEHOLDER', { name: row.name });
  return coded;
}

const nameKey = (townId: string | null | undefined, name: string): string => `${townId ?? ''} ${name}`;
