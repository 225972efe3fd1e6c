import { Refusal, type Label } from '../shared/index.ts';
import {
  divisionLevelLabels,
  isOpen,
  isWithin,
  type DepartmentFacts,
  type DivisionFacts,
  type DivisionLevel,
  type UnitState,
} from '../units/index.ts';
import { teamTierLabels, tierRules, type TeamTier } from './tiers.ts';

/** Where a team stands: a line (department), a block (division path), the level of that division. */
export interface TeamPlace {
  readonly tier: TeamTier;
  readonly line: string;
  readonly block: string;
  readonly level: DivisionLevel;
}

export interface ParentTeam extends TeamPlace {
  readonly name: string;
  readonly state: UnitState;
}

/** The open teams of the same line in the same division. */
export interface Sibling {
  readonly name: string;
  readonly tier: TeamTier;
}

/** Whether the team may be set up there: the tree of a line is 1 + 6 + N. */
export function placeTeam(
  parent: ParentTeam | null | undefined,
  team: TeamPlace,
  siblings: readonly Sibling[],
): void {
  const tier = teamTierLabels[team.tier];
  const { under, at, single } = tierRules[team.tier];
  if (!at.includes(team.level)) {
    throw new Refusal('TEAM_MISPLACED', {
      tier,
      levels: joined(at.map(level => divisionLevelLabels[level])),
      level: divisionLevelLabels[team.level],
    });
  }
  if (parent) requireParent(parent, team);
  else if (under.length > 0) {
    throw new Refusal('TEAM_PARENT_NEEDED', {
      tier,
      parents: joined(under.map(above => teamTierLabels[above])),
    });
  }
  const other = single && siblings.find(sibling => sibling.tier === team.tier);
  if (other)
    throw new Refusal(team.tier === 'GENERAL' ? 'TEAM_GENERAL_EXISTS' : 'TEAM_BRANCH_EXISTS', {
      name: other.name,
    });
}

/** A team is set up for a department that works, in a division that exists. */
export function requireOpenGround(
  department: DepartmentFacts,
  division: Pick<DivisionFacts, 'name' | 'validTo'>,
): void {
  if (department.state === 'CLOSED') throw new Refusal('TEAM_DEPARTMENT_CLOSED', { name: department.name });
  if (!isOpen(division)) throw new Refusal('TEAM_DIVISION_CLOSED', { name: division.name });
}

function requireParent(parent: ParentTeam, team: TeamPlace): void {
  const { under } = tierRules[team.tier];
  const tier = teamTierLabels[team.tier];
  if (under.length === 0) throw new Refusal('TEAM_PARENT_NOT_ALLOWED', { tier });
  if (!under.includes(parent.tier)) {
    throw new Refusal('TEAM_PARENT_TIER', { tier, parent: teamTierLabels[parent.tier] });
  }
  if (parent.state === 'CLOSED') throw new Refusal('TEAM_PARENT_CLOSED', { name: parent.name });
  if (parent.line !== team.line) throw new Refusal('TEAM_PARENT_LINE');
  if (!isWithin(team.block, parent.block)) throw new Refusal('TEAM_OUTSIDE_PARENT');
}

const joined = (labels: readonly Label[]): Label => ({
  zh: labels.map(({ zh }) => zh).join('、'),
  en: labels.map(({ en }) => en).join(' or '),
});
