import { Refusal } from '@firefly/domain/shared';
import type { Guards } from '../guards.ts';
import { Position } from './position.entity.ts';

const everywhere = { filters: { scope: false } };

/** A block or a line with open positions is not given up. */
export const positionGuards: Guards = {
  async closeDivision({ em }, division) {
    const count = await em.count(Position, { division, state: 'OPEN' }, everywhere);
    if (count) throw new Refusal('DIVISION_HAS_POSITIONS', { count });
  },
  async closeDepartment({ em }, department) {
    const count = await em.count(Position, { department, state: 'OPEN' }, everywhere);
    if (count) throw new Refusal('DEPARTMENT_HAS_POSITIONS', { count });
  },
};
