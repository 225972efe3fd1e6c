import { dayOf, Refusal } from '@firefly/domain/shared';
import {
  closeTeam as mayClose,
  type ParentTeam,
  placeTeam,
  requireFoundedOn,
  requireOpenGround,
  requireOpenTeam,
  requireTeamCode,
  unificationItems,
} from '@firefly/domain/teams';
import { ref } from '@mikro-orm/core';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { given } from '../../graphql/given.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Department, Division } from '../units/index.ts';
import { holdAlone, holdOpen } from './hold.ts';
import { Membership, Team, Unification } from './team.entity.ts';
import type { CreateTeamInput, UpdateTeamInput } from './team.inputs.ts';

export async function createTeam(work: Work, input: CreateTeamInput): Promise<Team> {
  const department = await see(work, Department, input.departmentId, 'departmentId');
  const division = await see(work, Division, input.divisionId, 'divisionId');
  const parent = input.parentId ? await see(work, Team, input.parentId, 'parentId') : undefined;
  requireOpenGround(department, division);
  requireFoundedOn(input.foundedOn, dayOf(work.now));
  const { tier, name, nameEn, purpose, foundedOn } = input;
  const siblings = await work.em.find(
    Team,
    { department, division, state: 'ACTIVE' },
    { filters: { scope: false } },
  );
  placeTeam(
    parent && (await placeOf(parent)),
    { tier, line: department.id, block: division.path, level: division.level },
    siblings,
  );
  if (parent) await holdOpen(work, parent);
  await requireFreeName(work, department, name);
  const code = input.code ?? (await nextCode(work, department));
  requireTeamCode(code);
  await requireFreeCode(work, code);
  const team = work.em.create(Team, {
    ...newId(Team, input),
    code,
    name,
    nameEn,
    tier,
    state: 'ACTIVE',
    purpose,
    foundedOn,
    department: ref(department),
    division: ref(division),
    path: division.path,
    parent: parent && ref(parent),
  });
  addChecklist(work, team);
  return team;
}

export async function updateTeam(work: Work, input: UpdateTeamInput): Promise<Team> {
  const team = await load(work, Team, input);
  requireOpenTeam(team);
  requireFoundedOn(input.foundedOn, dayOf(work.now));
  if (input.name !== undefined && input.name !== team.name)
    await requireFreeName(work, await team.department.loadOrFail(), input.name);
  team.name = input.name ?? team.name;
  team.nameEn = given(input.nameEn, team.nameEn);
  team.purpose = given(input.purpose, team.purpose);
  team.foundedOn = given(input.foundedOn, team.foundedOn);
  return team;
}

export async function closeTeam(work: Work, input: ReasonedInput): Promise<Team> {
  const team = await load(work, Team, input);
  const all = { filters: { scope: false } };
  await holdAlone(work, team);
  const openMembers = await work.em.count(Membership, { team, until: null }, all);
  const openChildren = await work.em.count(Team, { parent: team, state: 'ACTIVE' }, all);
  mayClose(team, openMembers, openChildren);
  team.state = 'CLOSED';
  return team;
}

/** Every team begins with the six unifications, none of them met. */
export const addChecklist = ({ em }: Pick<Work, 'em'>, team: Team): Unification[] =>
  unificationItems.map((item, index) =>
    em.create(Unification, {
      team: ref(team),
      department: team.department,
      path: team.path,
      item,
      position: index + 1,
      met: false,
    }),
  );

async function requireFreeName({ em }: Work, department: Department, name: string): Promise<void> {
  const taken = await em.count(Team, { department, name, state: 'ACTIVE' }, { filters: { scope: false } });
  if (taken) throw new Refusal('TEAM_NAME_TAKEN', { name, field: 'name' });
}

async function placeOf({ name, state, tier, department, division, path }: Team): Promise<ParentTeam> {
  const { level } = await division.loadOrFail({ filters: { scope: false } });
  return { name, state, tier, line: department.id, block: path, level };
}

/** CIVIL_AFFAIRS-095: the line and the number after its highest; two at once take turns. */
async function nextCode({ em }: Work, { id, code }: Department): Promise<string> {
  await rows(em, sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
  const [found] = await rows(
    em,
    sql<{ highest: number }>`
    select coalesce(max(substring(code from '-([0-9]{1,6})$')::int), 0) as highest from team
    where department_id = ${id} and starts_with(code, ${`${code}-`})`,
  );
  return `${code}-${String((found?.highest ?? 0) + 1).padStart(3, '0')}`;
}

async function requireFreeCode({ em }: Work, code: string): Promise<void> {
  const taken = await em.count(Team, { code }, { filters: { scope: false } });
  if (taken) throw new Refusal('TEAM_CODE_TAKEN', { code, field: 'code' });
}
