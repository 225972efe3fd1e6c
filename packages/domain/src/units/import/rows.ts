import { cleanCode, Refusal, requireLength } from '../../shared/index.ts';
import { requireCode } from '../codes.ts';
import { unitLimits } from '../limits.ts';
import { isOpen, type DivisionFacts } from '../place.ts';
import { villageName } from './names.ts';

/** One line of the list, as the clerk's file has it. */
export interface ImportRow {
  readonly townCode: string;
  readonly code?: string | null;
  readonly name: string;
}

/** A town or village the county already has, closed ones included. */
export interface ExistingDivision extends DivisionFacts {
  readonly id: string;
  readonly parentId?: string | null;
  readonly verified: boolean;
}

/** A line that names an open town and a possible village. */
export interface VillageRow {
  readonly line: number;
  readonly town: ExistingDivision;
  readonly code: string | null;
  readonly name: string;
}

/** Reads line after line, remembering what stood in the lines before. */
export function rowReader(
  existing: readonly ExistingDivision[],
): (row: ImportRow, line: number) => VillageRow {
  const towns = new Map<string, ExistingDivision>();
  for (const town of existing)
    if (town.level === 'TOWN' && town.code && isOpen(town)) towns.set(town.code, town);
  const firstLines = new Map<string, number>();
  return (row, line) => requireFirst(firstLines, readRow(towns, row, line));
}

function readRow(towns: ReadonlyMap<string, ExistingDivision>, row: ImportRow, line: number): VillageRow {
  const townCode = cleanCode(row.townCode);
  const town = towns.get(shortTownCode(townCode));
  if (!town) throw new Refusal('IMPORT_TOWN_UNKNOWN', { townCode });
  const code = cleanCode(row.code ?? '') || null;
  requireCode({ level: 'VILLAGE', code }, town);
  const name = requireLength(villageName(row.name, town.name), unitLimits.divisionName);
  return { line, town, code, name };
}

/** The statistical office writes towns with twelve digits, the last three of them zeros. */
const shortTownCode = (code: string): string =>
  code.length === 12 && code.endsWith('000') ? code.slice(0, 9) : code;

/** The first line of a village counts; a second one with its code or its name is a slip of the file. */
function requireFirst(firstLines: Map<string, number>, village: VillageRow): VillageRow {
  const { line, town, code, name } = village;
  const keys = [`${town.id} ${name}`, ...(code === null ? [] : [code])];
  for (const key of keys) {
    const first = firstLines.get(key);
    if (first !== undefined) throw new Refusal('IMPORT_DUPLICATE', { line: first });
  }
  for (const key of keys) firstLines.set(key, line);
  return village;
}
