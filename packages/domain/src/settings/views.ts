import { Refusal } from '../shared/index.ts';
import { viewsPerTable } from './limits.ts';

export interface ViewFacts {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
}

/** A new view beside the person's others of the table. */
export function addView(others: readonly ViewFacts[], name: string): void {
  if (others.length >= viewsPerTable) throw new Refusal('VIEWS_TOO_MANY', { max: viewsPerTable });
  renameView(others, name);
}

export function renameView(others: readonly ViewFacts[], name: string): void {
  if (others.some(view => view.name === name)) throw new Refusal('VIEW_NAME_TAKEN', { name });
}

/** The views that lose the default when another takes it: a table opens with one at most. */
export const noLongerDefault = (others: readonly ViewFacts[]): readonly string[] =>
  others.filter(({ isDefault }) => isDefault).map(({ id }) => id);
