import type { Place } from '@firefly/domain/access';
import type { TeamQuery, TeamRowFragment } from '../../graphql/generated/graphql.ts';
import type { Blame } from '../../shared/form/field-errors.ts';
import { useRecord } from '../../shared/record/record.ts';
import { Team } from './teams.documents.ts';

export const teamIn = ({ node }: TeamQuery) => (node?.__typename === 'Team' ? node : undefined);

export type TeamRecord = NonNullable<ReturnType<typeof teamIn>>;

export const useTeam = (id: () => string) =>
  useRecord({
    document: Team,
    variables: () => ({ id: id() }),
    pick: teamIn,
    typenames: ['Team', 'Membership', 'Unification'],
  });

export const placeOf = ({
  id,
  path,
  department,
}: Pick<TeamRowFragment, 'id' | 'path' | 'department'>): Place => ({
  team: id,
  block: path,
  lines: department ? [department.id] : [],
});

export const teamBlame: Blame = {
  TEAM_NAME_TAKEN: 'name',
  TEAM_CODE_MALFORMED: 'code',
  TEAM_CODE_TAKEN: 'code',
  TEAM_PARENT_NEEDED: 'parentId',
  TEAM_PARENT_NOT_ALLOWED: 'parentId',
  TEAM_PARENT_TIER: 'parentId',
  TEAM_PARENT_LINE: 'parentId',
  TEAM_PARENT_CLOSED: 'parentId',
  TEAM_MISPLACED: 'divisionId',
  TEAM_OUTSIDE_PARENT: 'divisionId',
  TEAM_DIVISION_CLOSED: 'divisionId',
  TEAM_BRANCH_EXISTS: 'divisionId',
  TEAM_GENERAL_EXISTS: 'departmentId',
  TEAM_DEPARTMENT_CLOSED: 'departmentId',
  TEAM_FOUNDED_IN_FUTURE: 'foundedOn',
};
