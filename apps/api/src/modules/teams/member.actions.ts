import { dayOf } from '@firefly/domain/shared';
import { chooseMain, joinTeam, leaveTeam, requireOpenMembership } from '@firefly/domain/teams';
import { ref } from '@mikro-orm/core';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { later } from '../../graphql/later.ts';
import { Person } from '../people/index.ts';
import { holdOpen } from './hold.ts';
import { Membership, Team } from './team.entity.ts';
import type { AddMemberInput, ChangeMemberInput } from './team.inputs.ts';

export async function addMember(work: Work, input: AddMemberInput): Promise<Membership> {
  const team = await load(work, Team, { id: input.teamId }, 'teamId');
  const person = await see(work, Person, input.personId, 'personId');
  await holdOpen(work, team);
  const today = dayOf(work.now);
  const since = input.since ?? today;
  const { main, demoted } = joinTeam(await openOf(work, person.id), {
    teamId: team.id,
    main: input.main,
    since,
    today,
  });
  await setMain(work, demoted, false);
  await counted(work, team.id, person.id);
  return work.em.create(Membership, {
    ...newId(Membership, input),
    team: ref(team),
    department: team.department,
    path: team.path,
    person: ref(person),
    role: input.role,
    main,
    since,
  });
}

export async function changeMember(work: Work, input: ChangeMemberInput): Promise<Membership> {
  const membership = await load(work, Membership, input);
  requireOpenMembership(membership);
  if (input.main !== undefined) {
    const { main, demoted } = chooseMain(await openOf(work, membership.person.id), membership, input.main);
    await setMain(work, demoted, false);
    membership.main = main;
  }
  membership.role = input.role ?? membership.role;
  return membership;
}

export async function removeMember(work: Work, input: ReasonedInput): Promise<Membership> {
  const membership = await load(work, Membership, input);
  requireOpenMembership(membership);
  const until = dayOf(work.now);
  const { promoted } = leaveTeam(await openOf(work, membership.person.id), membership, until);
  membership.until = until;
  membership.main = false;
  await work.em.flush();
  await setMain(work, promoted === undefined ? [] : [promoted], true);
  await counted(work, membership.team.id, membership.person.id);
  return membership;
}

/** All open memberships of a person: the rule about the main team looks beyond the caller's reach. */
async function openOf({ em }: Work, person: string) {
  const open = await em.find(Membership, { person, until: null }, { filters: { scope: false } });
  return open.map(({ id, team, main, since }) => ({ id, teamId: team.id, main, since }));
}

/** What follows for a person's other teams is written beside the scope: it concerns the person, not those teams. */
async function setMain({ em }: Work, memberships: readonly string[], main: boolean): Promise<void> {
  for (const id of memberships) {
    await rows(
      em,
      sql`update membership set main = ${main}, version = version + 1 where id = ${id} and until is null`,
    );
  }
}

const counted = (work: Work, team: string, person: string): Promise<void> =>
  later(work, 'recountMembers', { team, person });
