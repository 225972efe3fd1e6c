import { recordUnification as requireEvidence, requireOpenTeam } from '@firefly/domain/teams';
import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { given } from '../../graphql/given.ts';
import { load } from '../../graphql/load.ts';
import { Team, Unification } from './team.entity.ts';
import type { RecordUnificationInput } from './team.inputs.ts';

export async function recordUnification(work: Work, input: RecordUnificationInput): Promise<Unification> {
  const team = await load(work, Team, { id: input.teamId }, 'teamId');
  requireOpenTeam(team);
  const { item, met } = input;
  const unification = await work.em.findOneOrFail(Unification, { team, item });
  await work.em.lock(unification, LockMode.OPTIMISTIC, input.version);
  const evidence = given(input.evidence, unification.evidence);
  requireEvidence(item, met, evidence);
  unification.met = met;
  unification.evidence = evidence;
  unification.checkedAt = work.now;
  unification.checkedBy = work.actor?.displayName;
  return unification;
}
