import { covers } from '@firefly/domain/access';
import { requireKeeper, requireOpenPosition } from '@firefly/domain/platforms';
import type { Work } from '../../graphql/context.ts';
import { load } from '../../graphql/load.ts';
import { Position } from './position.entity.ts';

interface Named {
  readonly id: string;
  readonly version?: number;
}

/**
 * Loads a position to change it. Whoever it is shared with finds it as they see it, and is told whose it is: every verb
 * begins here, since the scope of the rows says who reads them.
 */
export async function loadKept(work: Work, named: Named, field = 'id'): Promise<Position> {
  const position = await load(work, Position, named, field);
  const { path, department } = position;
  requireKeeper(covers(work.scope, { block: path, lines: [department.id] }), await department.loadOrFail());
  return position;
}

export async function loadOpen(work: Work, named: Named, field?: string): Promise<Position> {
  const position = await loadKept(work, named, field);
  requireOpenPosition(position);
  return position;
}
