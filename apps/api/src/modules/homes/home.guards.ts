import { Refusal } from '@firefly/domain/shared';
import type { Work } from '../../graphql/context.ts';
import type { Guards } from '../guards.ts';
import { Home } from './home.entity.ts';

const everywhere = { filters: { scope: false } };

/** A block or a line with open homes in it is not given up. */
export const homeGuards: Partial<Guards> = {
  async closeDivision({ em }: Work, division: string) {
    const count = await em.count(Home, { division, state: 'ACTIVE' }, everywhere);
    if (count) throw new Refusal('DIVISION_HAS_HOMES', { count });
  },
  async closeDepartment({ em }: Work, department: string) {
    const count = await em.count(Home, { department, state: 'ACTIVE' }, everywhere);
    if (count) throw new Refusal('DEPARTMENT_HAS_HOMES', { count });
  },
};
