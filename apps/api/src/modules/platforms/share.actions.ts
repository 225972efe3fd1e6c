import {
  linesOf,
  sharePosition as requireShareable,
  unsharePosition as requireShared,
} from '@firefly/domain/platforms';
import { Refusal } from '@firefly/domain/shared';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { see } from '../../graphql/load.ts';
import { Department } from '../units/index.ts';
import { loadKept, loadOpen } from './keep.ts';
import { type Position, PositionShare } from './position.entity.ts';
import type { SharePositionInput } from './position.inputs.ts';

export async function sharePosition(work: Work, input: SharePositionInput): Promise<Position> {
  const position = await loadOpen(work, input);
  const department = await see(work, Department, input.departmentId, 'departmentId');
  if (department.state === 'CLOSED') {
    throw new Refusal('POSITION_DEPARTMENT_CLOSED', { name: department.name });
  }
  const sharing = await sharingOf(position);
  requireShareable(sharing, department);
  const { reason } = input;
  work.em.create(PositionShare, { position: ref(position), department: ref(department), reason });
  position.lines = linesOf({ ...sharing, sharedWith: [...sharing.sharedWith, department.id] });
  return position;
}

/** A closed one too: whoever no longer uses it need not see it. */
export async function unsharePosition(work: Work, input: SharePositionInput): Promise<Position> {
  const position = await loadKept(work, input);
  const department = await see(work, Department, input.departmentId, 'departmentId');
  const sharing = await sharingOf(position);
  requireShared(sharing, department);
  work.em.remove(await work.em.findOneOrFail(PositionShare, { position, department }));
  const sharedWith = sharing.sharedWith.filter(id => id !== department.id);
  position.lines = linesOf({ ...sharing, sharedWith });
  return position;
}

async function sharingOf({ department, lines }: Position) {
  const owner = await department.loadOrFail();
  return { owner, sharedWith: lines.filter(line => line !== owner.id) };
}
