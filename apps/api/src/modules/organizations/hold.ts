import { requireOpenBase, requireRegistered, type OrganizationState } from '@firefly/domain/organizations';
import type { UnitState } from '@firefly/domain/units';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';
import type { IncubationBase, SocialOrganization } from './organization.entity.ts';

type Held = Pick<SocialOrganization, 'id' | 'name'>;

/** Holds an organisation alone: nobody begins there and no base takes it in meanwhile. */
export const holdAlone = async ({ em }: Pick<Work, 'em'>, { id }: Held): Promise<void> => {
  await rows(em, sql`select from social_organization where id = ${id} for update`);
};

/** Holds an organisation registered until this is done. */
export async function holdRegistered({ em }: Pick<Work, 'em'>, { id, name }: Held): Promise<void> {
  const [row] = await rows(
    em,
    sql<{ state: OrganizationState }>`select state from social_organization where id = ${id} for share`,
  );
  requireRegistered({ name, state: row?.state ?? 'DEREGISTERED' });
}

/** Holds a base alone, so that its last room is given once; how many it shelters is counted after that. */
export async function holdBase(
  { em }: Pick<Work, 'em'>,
  { id, name }: Pick<IncubationBase, 'id' | 'name'>,
): Promise<number> {
  const [base] = await rows(
    em,
    sql<{ state: UnitState }>`select state from incubation_base where id = ${id} for update`,
  );
  requireOpenBase({ name, state: base?.state ?? 'CLOSED' });
  const [counted] = await rows(
    em,
    sql<{
      sheltered: number;
    }>`select count(*)::int as sheltered from social_organization where base_id = ${id}`,
  );
  return counted?.sheltered ?? 0;
}
