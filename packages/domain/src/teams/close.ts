import { Refusal, type Day } from '../shared/index.ts';
import type { UnitState } from '../units/index.ts';

export interface TeamFacts {
  readonly name: string;
  readonly state: UnitState;
}

/** Segments of capitals and digits: CIVIL-103-04. */
export const teamCodePattern = /^[A-Z0-9]+(?:[-_][A-Z0-9]+)*$/;

export function requireTeamCode(code: string): void {
  if (code.length > 60 || !teamCodePattern.test(code)) throw new Refusal('TEAM_CODE_MALFORMED');
}

/** A closed team is history: it is read, and no longer written. */
export function requireOpenTeam({ name, state }: TeamFacts): void {
  if (state === 'CLOSED') throw new Refusal('TEAM_CLOSED', { name });
}

export function requireFoundedOn(foundedOn: Day | null | undefined, today: Day): void {
  if (foundedOn && foundedOn > today) throw new Refusal('TEAM_FOUNDED_IN_FUTURE');
}

/** Nobody and no team is left behind without a home. */
export function closeTeam(team: TeamFacts, openMembers: number, openChildren: number): void {
  requireOpenTeam(team);
  if (openMembers > 0) throw new Refusal('TEAM_HAS_MEMBERS', { count: openMembers });
  if (openChildren > 0) throw new Refusal('TEAM_HAS_CHILDREN', { count: openChildren });
}
