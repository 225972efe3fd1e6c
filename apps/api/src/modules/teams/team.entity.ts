import { membershipRoles, teamTiers, unificationItems } from '@firefly/domain/teams';
import { unitStates } from '@firefly/domain/units';
import { defineEntity, p } from '@mikro-orm/core';
import { businessDate, identity, territory, word, instant } from '../../database/columns.ts';
import { type ScopedBy, scopedBy } from '../../database/scope.ts';
import { Person } from '../people/index.ts';
import { Department, Division } from '../units/index.ts';

export const teamScope = { block: 'path', line: 'department', team: 'id' } satisfies ScopedBy;
export const teamPartScope = { block: 'path', line: 'department', team: 'team' } satisfies ScopedBy;
export const membershipScope = { ...teamPartScope, person: 'person' } satisfies ScopedBy;

/** 1 + 6 + N, held by the database too: a team stands under one of the right tier, of its own line, whose division holds its own. */
const standsInItsTree = {
  name: 'team_stands_in_its_tree',
  timing: 'before' as const,
  events: ['insert' as const, 'update' as const],
  forEach: 'row' as const,
  body: `
    if new.parent_id is not null and not exists (
      select from team above where above.id = new.parent_id and above.department_id = new.department_id
        and starts_with(new.path, above.path)
        and (new.tier, above.tier) in (('BRANCH', 'GENERAL'), ('SQUAD', 'BRANCH'), ('THEMATIC', 'GENERAL'), ('THEMATIC', 'BRANCH'))
    ) then
      raise exception 'A team stands outside its tree' using errcode = '23514', constraint = 'team_stands_in_its_tree';
    end if;
    return new;`,
};

/** A volunteer-service team of one line (志愿服务队), somewhere in its 1+6+N tree. */
const TeamTable = defineEntity({
  name: 'Team',
  filters: { scope: scopedBy(teamScope) },
  indexes: [
    { name: 'team_code', properties: ['code', 'id'] },
    { name: 'team_name', properties: ['name', 'id'] },
    { name: 'team_newest', properties: ['createdAt', 'id'] },
    { name: 'team_members', properties: ['memberCount', 'id'] },
    { name: 'team_children', properties: ['parent', 'code', 'id'] },
    { name: 'team_children_name', properties: ['parent', 'name', 'id'] },
    { name: 'team_children_newest', properties: ['parent', 'createdAt', 'id'] },
    { name: 'team_children_members', properties: ['parent', 'memberCount', 'id'] },
    { name: 'team_division', properties: ['division', 'code', 'id'] },
    { name: 'team_division_name', properties: ['division', 'name', 'id'] },
    { name: 'team_division_newest', properties: ['division', 'createdAt', 'id'] },
    { name: 'team_division_members', properties: ['division', 'memberCount', 'id'] },
    { name: 'team_department', properties: ['department', 'code', 'id'] },
    { name: 'team_line', properties: ['department', 'path'] },
    { name: 'team_path', properties: ['path', 'code', 'id'] },
  ],
  uniques: [
    { name: 'team_code_once', properties: ['code'] },
    { name: 'team_open_name', properties: ['department', 'name'], where: "state = 'ACTIVE'" },
    { name: 'team_one_general', properties: ['department'], where: "tier = 'GENERAL' and state = 'ACTIVE'" },
    {
      name: 'team_one_branch',
      properties: ['department', 'division'],
      where: "tier = 'BRANCH' and state = 'ACTIVE'",
    },
  ],
  checks: [{ name: 'team_general_is_the_top', expression: "(tier = 'GENERAL') = (parent_id is null)" }],
  triggers: [standsInItsTree],
  properties: {
    ...identity,
    code: p.string(),
    name: p.string(),
    nameEn: p.string().nullable(),
    tier: word(teamTiers),
    state: word(unitStates),
    purpose: p.text().nullable(),
    foundedOn: businessDate().nullable(),
    department: () => p.manyToOne(Department).ref(),
    division: () => p.manyToOne(Division).ref(),
    /** The division's path, kept here because every list of teams is limited by it. */
    path: territory(),
    parent: () => p.manyToOne(Team).ref().nullable().deleteRule('no action'),
    /** Recounted by the worker after each change of members; never within the change itself. */
    memberCount: p.integer().default(0),
    children: () => p.oneToMany(Team).mappedBy('parent'),
    members: () => p.oneToMany(Membership).mappedBy('team'),
    unifications: () => p.oneToMany(Unification).mappedBy('team'),
  },
});

export class Team extends TeamTable.class {}
TeamTable.setClass(Team);

/** A person's time in a team; a leader (队长) is a membership with that role. */
const MembershipTable = defineEntity({
  name: 'Membership',
  filters: { scope: scopedBy(membershipScope) },
  indexes: [
    { name: 'membership_team_since', properties: ['team', 'since', 'id'] },
    { name: 'membership_team_newest', properties: ['team', 'createdAt', 'id'] },
    { name: 'membership_person_since', properties: ['person', 'since', 'id'] },
    { name: 'membership_person_newest', properties: ['person', 'createdAt', 'id'] },
  ],
  uniques: [
    { name: 'membership_once', properties: ['team', 'person'], where: { until: null } },
    { name: 'membership_one_main', properties: ['person'], where: 'main and until is null' },
  ],
  checks: [{ name: 'membership_ends_after_it_began', expression: 'until is null or until >= since' }],
  properties: {
    ...identity,
    team: () => p.manyToOne(Team).ref(),
    department: () => p.manyToOne(Department).ref(),
    path: territory(),
    person: () => p.manyToOne(Person).ref(),
    role: word(membershipRoles),
    main: p.boolean(),
    since: businessDate(),
    until: businessDate().nullable(),
  },
});

export class Membership extends MembershipTable.class {}
MembershipTable.setClass(Membership);

/** One of the six unifications (六统一) of a team, with its evidence. */
const UnificationTable = defineEntity({
  name: 'Unification',
  filters: { scope: scopedBy(teamPartScope) },
  indexes: [{ name: 'unification_list', properties: ['team', 'position', 'id'] }],
  uniques: [{ properties: ['team', 'item'] }],
  checks: [{ name: 'unification_is_met_by_evidence', expression: 'not met or evidence is not null' }],
  properties: {
    ...identity,
    team: () => p.manyToOne(Team).ref(),
    department: () => p.manyToOne(Department).ref(),
    path: territory(),
    item: word(unificationItems),
    position: p.integer(),
    met: p.boolean(),
    evidence: p.text().nullable(),
    checkedAt: instant().nullable(),
    /** The name of whoever recorded it, as it was then. */
    checkedBy: p.string().nullable(),
  },
});

export class Unification extends UnificationTable.class {}
UnificationTable.setClass(Unification);
