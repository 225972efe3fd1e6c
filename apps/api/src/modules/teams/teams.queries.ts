import { ID } from 'type-graphql';
import { readable } from '../../database/read/index.ts';
import { sql } from '../../database/sql.ts';
import { listOf } from '../../graphql/connection.ts';
import { UnitStateEnum } from '../units/index.ts';
import { Membership, Team, Unification } from './team.entity.ts';
import { MembershipRoleEnum, MembershipType, TeamTierEnum, TeamType, UnificationType } from './team.type.ts';

export const readTeams = readable('Team', Team, {
  prefix: 'team',
  words: 'teams (志愿服务队)',
  permission: 'teams.read',
  filter: {
    name: ['name', 'contains', () => String, 'Part of the name.'],
    code: ['code', 'contains', () => String, 'Part of the code.'],
    tier: ['tier', 'in', () => TeamTierEnum, 'Any of these tiers.'],
    state: ['state', 'in', () => UnitStateEnum, 'Any of these states.'],
    departmentId: ['department', 'eq', () => ID, 'Of this line.'],
    divisionId: ['division', 'eq', () => ID, 'In exactly this division.'],
    within: ['path', 'within', () => ID, 'In this division or below.'],
    parentId: ['parent', 'eq', () => ID, 'Directly below this team.'],
  },
  order: { CODE: 'code', NAME: 'name', NEWEST: '-createdAt', MEMBERS: '-memberCount' },
  computed: {
    unificationCount: column =>
      sql`(select count(*)::int from unification u where u.team_id = ${column('id')} and u.met)`,
  },
});

export const readMemberships = readable('Membership', Membership, {
  prefix: 'membership',
  words: 'memberships (队员)',
  permission: 'teams.read',
  filter: {
    role: ['role', 'in', () => MembershipRoleEnum, 'Any of these roles.'],
    active: ['until', 'isNull', () => Boolean, 'True: lasting; false: ended.'],
  },
  order: { SINCE: 'since', NEWEST: '-createdAt' },
});

export const readUnifications = readable('Unification', Unification, {
  prefix: 'unification',
  words: 'unifications of a team (六统一)',
  permission: 'teams.read',
  order: { ITEM: 'position' },
});

export const Teams = listOf(readTeams, () => TeamType);
export const Memberships = listOf(readMemberships, () => MembershipType);
export const Unifications = listOf(readUnifications, () => UnificationType);
