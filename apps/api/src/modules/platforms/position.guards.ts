import { Refusal } from '@firefly/domain/shared';
import type { Work } from '../../graphql/context.ts';
import type { Guards } from '../guards.ts';
import { Position } from './position.entity.ts';

const everywhere = { filters: { scope: false } };

/** A block or a line with open positions is not given up. */
export const positionGuards: Partial<Guards> = {
  async closeDivision({ em }: Work, division: string) {
    const count = await em.count(Position, { division, state: 'OPEN' }, everywhere);
    if (count) throw new Refusal('DIVISION_HAS_POSITIONS', { count });
  },
  async closeDepartment({ em }: Work, department: string) {
    const count = await em.count(Position, { department, state: 'OPEN' }, everywhere);
    if (count) throw new Refusal('DEPARTMENT_HAS_POSITIONS', { count });
  },
};
