import { type TeamTier, tierRules } from '@firefly/domain/teams';
import type { UnitState } from '../../graphql/generated/graphql.ts';
import { nameOf } from '../../shared/i18n/i18n.ts';
import { defineTree } from '../../shared/tree/tree.ts';
import { TeamBranch } from './teams.documents.ts';

const open: UnitState[] = ['ACTIVE'];

const mayLead = (tier: TeamTier): boolean =>
  Object.values(tierRules).some(({ under }) => under.includes(tier));

/** The open teams from one tier downwards, of one line or of all. */
export const teamTree = (top: TeamTier, departmentId: string | undefined) =>
  defineTree({
    document: TeamBranch,
    connection: data => data.teams,
    variables: (parent, page) => ({
      ...page,
      filter: { state: open, ...(parent ? { parentId: parent.id } : { tier: [top], departmentId }) },
    }),
    opens: ({ tier }) => mayLead(tier),
    name: node => nameOf(node),
    typenames: ['Team'],
  });
