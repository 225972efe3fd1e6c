import { Refusal, type Day } from '../shared/index.ts';
import { divisionLevelLabels } from './levels.ts';
import { isOpen, requireOpenDivision, type DivisionFacts } from './place.ts';

export interface ClosableDivision extends DivisionFacts {
  readonly id: string;
  readonly validFrom: Day;
}

export interface ClosingDivision {
  readonly division: ClosableDivision;
  readonly openChildren: number;
  readonly successors: readonly Omit<ClosableDivision, 'validFrom'>[];
  readonly validTo: Day;
  readonly today: Day;
}

/** Re-cutting closes the old division and names who takes over; rights over it then reach the successors. */
export function closeDivision({ division, openChildren, successors, validTo, today }: ClosingDivision): void {
  requireOpenDivision(division);
  if (openChildren > 0) throw new Refusal('DIVISION_HAS_CHILDREN', { count: openChildren });
  if (validTo < division.validFrom) {
    throw new Refusal('DIVISION_ENDS_BEFORE_START', { validFrom: division.validFrom });
  }
  if (validTo > today) throw new Refusal('DIVISION_ENDS_IN_FUTURE');
  const seen = new Set<string>();
  for (const successor of successors) {
    const { id, name, level } = successor;
    if (id === division.id) throw new Refusal('DIVISION_SUCCESSOR_ITSELF');
    if (seen.has(id)) throw new Refusal('DIVISION_SUCCESSOR_TWICE', { name });
    if (level !== division.level) {
      throw new Refusal('DIVISION_SUCCESSOR_LEVEL', { name, level: divisionLevelLabels[division.level] });
    }
    if (!isOpen(successor)) throw new Refusal('DIVISION_SUCCESSOR_CLOSED', { name });
    seen.add(id);
  }
}
