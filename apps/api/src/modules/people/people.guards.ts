import { Refusal } from '@firefly/domain/shared';
import type { Work } from '../../graphql/context.ts';
import type { Guards } from '../guards.ts';
import { Person } from './person.entity.ts';

/** Nobody is left registered in a division that is no more. */
export const peopleGuards: Partial<Guards> = {
  async closeDivision({ em }: Work, division: string) {
    const count = await em.count(Person, { division }, { filters: { scope: false } });
    if (count) throw new Refusal('DIVISION_HAS_PEOPLE', { count });
  },
};
