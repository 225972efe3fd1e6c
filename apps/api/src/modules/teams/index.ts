import { sql } from '../../database/sql.ts';
import type { Module } from '../module.ts';
import { MemberResolver } from './member.resolver.ts';
import { Membership, Team, Unification } from './team.entity.ts';
import { teamGuards } from './team.guards.ts';
import { DivisionTeams, PersonMemberships, TeamResolver } from './team.resolver.ts';
import { recountMembers } from './team.tasks.ts';

export { addChecklist } from './team.actions.ts';
export { Membership, Team } from './team.entity.ts';

/** The 1+6+N teams of every line, and who is in them. */
export const teams: Module = {
  entities: [Team, Membership, Unification],
  resolvers: [TeamResolver, MemberResolver, DivisionTeams, PersonMemberships],
  tasks: { recountMembers },
  guards: teamGuards,
  /** Whoever is in an open team sees it, and whoever leads it keeps it, for as long as that lasts. */
  rights: sql`
    select case m.role when 'LEADER' then 'TEAM_LEADER' else 'TEAM_MEMBER' end as role, t.id as team, t.name as team_name
    from membership m join team t on t.id = m.team_id
    where m.person_id = who.person and m.until is null and t.state = 'ACTIVE'`,
};
