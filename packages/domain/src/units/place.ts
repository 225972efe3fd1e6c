import { Refusal } from '../shared/index.ts';
import { requireCode, type Coded } from './codes.ts';
import { divisionKindLabels, levelOfKind, type DivisionKind } from './kinds.ts';
import { divisionLevelLabels, levelStandsUnder, rootLevels } from './levels.ts';

/** What the rules look at in a division; a closed one has the day it ended. */
export interface DivisionFacts extends Coded {
  readonly name: string;
  readonly kind: DivisionKind;
  readonly validTo?: string | null;
}

export const isOpen = ({ validTo }: Pick<DivisionFacts, 'validTo'>): boolean =>
  validTo === null || validTo === undefined;

/** Whether the division may be set up under that parent; without a parent it begins a tree. */
export function placeDivision(
  parent: DivisionFacts | null | undefined,
  child: Omit<DivisionFacts, 'validTo'>,
): void {
  const level = divisionLevelLabels[child.level];
  if (levelOfKind[child.kind] !== child.level) {
    throw new Refusal('DIVISION_KIND_MISPLACED', { kind: divisionKindLabels[child.kind], level });
  }
  if (!parent) {
    if (!rootLevels.includes(child.level)) throw new Refusal('DIVISION_PARENT_NEEDED', { level });
  } else {
    if (!levelStandsUnder[child.level].includes(parent.level)) {
      throw new Refusal('DIVISION_LEVEL_MISPLACED', { level, parent: divisionLevelLabels[parent.level] });
    }
    if (!isOpen(parent)) throw new Refusal('DIVISION_PARENT_CLOSED', { name: parent.name });
  }
  requireCode(child, parent);
}

/** A closed division is history: it is read, and no longer written. */
export function requireOpenDivision({ name, validTo }: Pick<DivisionFacts, 'name' | 'validTo'>): void {
  if (!isOpen({ validTo })) throw new Refusal('DIVISION_CLOSED', { name });
}
