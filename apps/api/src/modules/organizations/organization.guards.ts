import { Refusal } from '@firefly/domain/shared';
import type { Work } from '../../graphql/context.ts';
import type { Guards } from '../guards.ts';
import { IncubationBase, SocialOrganization, SocialWorker } from './organization.entity.ts';

const everywhere = { filters: { scope: false } };

/** A block or a line to which organisations, bases or social workers belong is not given up. */
export const organizationGuards: Partial<Guards> = {
  async closeDivision(work, division) {
    const count = await countOf(work, { division });
    if (count) throw new Refusal('DIVISION_HAS_ORGANIZATIONS', { count });
  },
  async closeDepartment(work, department) {
    const count = await countOf(work, { department });
    if (count) throw new Refusal('DEPARTMENT_HAS_ORGANIZATIONS', { count });
  },
};

async function countOf(
  { em }: Work,
  at: { readonly division: string } | { readonly department: string },
): Promise<number> {
  const organizations = await em.count(SocialOrganization, { ...at, state: 'REGISTERED' }, everywhere);
  const bases = await em.count(IncubationBase, { ...at, state: 'ACTIVE' }, everywhere);
  const workers = await em.count(SocialWorker, { ...at, until: null }, everywhere);
  return organizations + bases + workers;
}
