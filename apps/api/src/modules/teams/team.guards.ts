import { Refusal } from '@firefly/domain/shared';
import { closeDepartment } from '@firefly/domain/units';
import type { Work } from '../../graphql/context.ts';
import type { Guards } from '../guards.ts';
import { Department } from '../units/index.ts';
import { Team } from './team.entity.ts';

const everywhere = { filters: { scope: false } };

/** A block or a line with open teams in it is not given up. */
export const teamGuards: Partial<Guards> = {
  async closeDivision({ em }: Work, division: string) {
    const count = await em.count(Team, { division, state: 'ACTIVE' }, everywhere);
    if (count) throw new Refusal('DIVISION_HAS_TEAMS', { count });
  },
  async closeDepartment({ em }: Work, id: string) {
    const openTeams = await em.count(Team, { department: id, state: 'ACTIVE' }, everywhere);
    closeDepartment(await em.findOneOrFail(Department, id), openTeams);
  },
};
