import { Refusal } from '../shared/index.ts';
import type { UnitState } from './states.ts';

/** CIVIL_AFFAIRS, EDUCATION: a word for programs; people read the name. */
export const departmentCodePattern = /^[A-Z][A-Z0-9_]{1,39}$/;

export interface DepartmentFacts {
  readonly name: string;
  readonly state: UnitState;
}

export function requireDepartmentCode(code: string): void {
  if (!departmentCodePattern.test(code)) throw new Refusal('DEPARTMENT_CODE_MALFORMED');
}

export function requireOpenDepartment({ name, state }: DepartmentFacts): void {
  if (state === 'CLOSED') throw new Refusal('DEPARTMENT_CLOSED', { name });
}

/** A line with open teams cannot be given up. */
export function closeDepartment(department: DepartmentFacts, openTeams: number): void {
  requireOpenDepartment(department);
  if (openTeams > 0) throw new Refusal('DEPARTMENT_HAS_TEAMS', { count: openTeams });
}
