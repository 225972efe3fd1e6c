import type { Human } from '../people/index.ts';

/** How long a shared device or grantor makes two people one (security.md R23). */
export const closeForDays = 90;

/** What ties two people together without making them one: within those days, and only where it is known. */
export interface Ties extends Human {
  /** The devices the person signed in from. */
  readonly devices?: readonly string[];
  /** Who granted them rights, by account and by person. */
  readonly grantors?: readonly string[];
}

export type Closeness = 'DEVICE' | 'GRANTOR';

/**
 * What makes two people count as one where one acts for the other: a device both used, or rights from one hand. That
 * `checked` once granted `acting` their rights is the same hand: otherwise one would make the one who serves them.
 */
export function closenessOf(acting: Ties, checked: Ties): Closeness | undefined {
  if (meet(acting.devices, checked.devices)) return 'DEVICE';
  const hand = [...(checked.grantors ?? []), checked.account, checked.person];
  return meet(acting.grantors, hand) ? 'GRANTOR' : undefined;
}

const meet = (ones: readonly string[] = [], others: readonly (string | null | undefined)[] = []): boolean =>
  ones.some(one => others.includes(one));
