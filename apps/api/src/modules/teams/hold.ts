import { requireOpenTeam } from '@firefly/domain/teams';
import type { UnitState } from '@firefly/domain/units';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';
import type { Team } from './team.entity.ts';

/** Holds a team open until this is done: nobody closes it meanwhile, and one that was closed just now is refused. */
export async function holdOpen({ em }: Pick<Work, 'em'>, { id, name }: Team): Promise<void> {
  const [row] = await rows(em, sql<{ state: UnitState }>`select state from team where id = ${id} for share`);
  requireOpenTeam({ name, state: row?.state ?? 'CLOSED' });
}

/** Holds a team alone: nobody joins it and nothing is set up below it meanwhile. */
export const holdAlone = async ({ em }: Pick<Work, 'em'>, { id }: Team): Promise<void> => {
  await rows(em, sql`select from team where id = ${id} for update`);
};
