import { Refusal } from '../shared/index.ts';

interface Department {
  readonly id: string;
  readonly name: string;
}

/** Who may use a position beside the department that keeps it. */
export interface Sharing {
  readonly owner: Department;
  /** Ids of the departments it is shared with. */
  readonly sharedWith: readonly string[];
}

export function sharePosition({ owner, sharedWith }: Sharing, { id, name }: Department): void {
  if (id === owner.id) throw new Refusal('POSITION_SHARED_WITH_OWNER', { name });
  if (sharedWith.includes(id)) throw new Refusal('POSITION_SHARED_ALREADY', { name });
}

export function unsharePosition({ sharedWith }: Sharing, { id, name }: Department): void {
  if (!sharedWith.includes(id)) throw new Refusal('POSITION_NOT_SHARED', { name });
}

/** The lines whose departments read it: the owner's and those it is shared with. */
export const linesOf = ({ owner, sharedWith }: Sharing): string[] => [owner.id, ...sharedWith];

/** Whoever a position is shared with uses it; the department that keeps it alone changes it. */
export function requireKeeper(keeps: boolean, owner: Pick<Department, 'name'>): void {
  if (!keeps) throw new Refusal('POSITION_OF_ANOTHER', { owner: owner.name });
}
