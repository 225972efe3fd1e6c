import { attempt, Refusal } from '../../shared/index.ts';
import { changesOf } from './changes.ts';
import { matchVillage, villagesOf } from './match.ts';
import { villageKind } from './names.ts';
import type { PlannedRow } from './outcomes.ts';
import { rowReader, type ExistingDivision, type ImportRow, type VillageRow } from './rows.ts';
import { spareOf, type Spare } from './spare.ts';

/**
 * What an import would do, line by line, without doing it. A village new to the county takes over a placeholder of its
 * town; when the town has none left, it is created and a placeholder elsewhere retires, so that the county's count stays.
 */
export function planImport(
  existing: readonly ExistingDivision[],
  rows: readonly ImportRow[],
): readonly PlannedRow[] {
  const read = rowReader(existing);
  const villages = villagesOf(existing);
  const claims = new Map<string, number>();
  const found = rows.map((row, index) => {
    const line = index + 1;
    const village = attempt(() => {
      const wanted = read(row, line);
      return { wanted, there: claim(claims, matchVillage(villages, wanted), line) };
    });
    return { line, name: row.name, code: row.code ?? null, village };
  });
  const spare = spareOf(existing, claims);
  return found
    .map(({ village, ...line }): PlannedRow => {
      if (village instanceof Refusal) return { ...line, outcome: 'REFUSED', refusal: village };
      return planVillage(village.wanted, village.there ?? spare.takeIn(village.wanted.town.id));
    })
    .map(row => retiring(row, spare));
}

/** A village can be meant by one line only. */
function claim(claims: Map<string, number>, village: ExistingDivision | undefined, line: number) {
  if (!village) return undefined;
  const first = claims.get(village.id);
  if (first !== undefined) throw new Refusal('IMPORT_DUPLICATE', { line: first });
  claims.set(village.id, line);
  return village;
}

function planVillage(wanted: VillageRow, village: ExistingDivision | undefined): PlannedRow {
  const { line, name, code, town } = wanted;
  if (!village) {
    return { line, name, code, outcome: 'CREATED', parentId: town.id, kind: villageKind(name, code) };
  }
  const changes = changesOf(village, wanted);
  const { id } = village;
  if (Object.keys(changes).length === 0) return { line, name, code, outcome: 'UNCHANGED', id };
  return { line, name, code, outcome: 'UPDATED', id, changes };
}

function retiring(row: PlannedRow, spare: Spare): PlannedRow {
  if (row.outcome !== 'CREATED') return row;
  const retires = spare.takeAnywhere()?.id;
  return retires === undefined ? row : { ...row, retires };
}
