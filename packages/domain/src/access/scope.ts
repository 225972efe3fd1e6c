import { isWithin } from '../units/index.ts';
import type { Permission } from './permissions.ts';

/** How far a right reaches: over a branch of divisions (narrowed to one department, or not), one team, or oneself. */
export type Reach =
  | { readonly kind: 'DIVISION'; readonly block: string; readonly line?: string }
  | { readonly kind: 'TEAM'; readonly team: string }
  | { readonly kind: 'SELF'; readonly account: string; readonly person?: string };

/** Where a row stands; an absent word means the row has no such owner. */
export interface Place {
  readonly block?: string;
  readonly lines?: readonly string[];
  readonly team?: string;
  /** Instead of `team`, for what belongs to several. */
  readonly teams?: readonly string[];
  readonly account?: string;
  readonly person?: string;
}

/** Rights are joined by OR, prohibitions by AND: one allowing reach is enough, one denying reach is too much. */
export interface Scope {
  readonly allow: readonly Reach[];
  readonly deny: readonly Reach[];
}

/** A right somebody holds: what a role allows, and how far. */
export interface Held {
  readonly permissions: readonly Permission[];
  readonly reach: Reach;
}

export interface Denied {
  readonly permission: Permission;
  readonly reach: Reach;
}

/** Without a reach nothing is covered. */
export const nowhere: Scope = { allow: [], deny: [] };

export const scopeOf = (held: readonly Held[], denied: readonly Denied[], permission: Permission): Scope => ({
  allow: held.filter(({ permissions }) => permissions.includes(permission)).map(({ reach }) => reach),
  deny: denied.filter(prohibition => prohibition.permission === permission).map(({ reach }) => reach),
});

export const covers = ({ allow, deny }: Scope, place: Place): boolean =>
  allow.some(reach => reaches(reach, place)) && !deny.some(reach => reaches(reach, place));

/** Whether anything is left of a permission: a prohibition over the whole of a reach takes all of it. */
export const holdsAnywhere = ({ allow, deny }: Scope): boolean =>
  allow.some(reach => !deny.some(prohibited => swallows(prohibited, reach)));

/**
 * Whether a branch (or one line of it) lies wholly inside the scope, so that handing it on gives nothing away. A
 * prohibition anywhere in the branch takes a piece out of it.
 */
export const coversWhole = (
  scope: Scope,
  { block, line }: { readonly block: string; readonly line?: string },
): boolean =>
  covers(scope, { block, lines: line === undefined ? [] : [line] }) &&
  !scope.deny.some(
    reach => reach.kind === 'DIVISION' && isWithin(reach.block, block) && meets(reach.line, line),
  );

/** A row without a line is reached only without a line; a row without an owner of the reach's kind, never. */
export function reaches(
  reach: Reach,
  { block, lines = [], team, teams = [], account, person }: Place,
): boolean {
  switch (reach.kind) {
    case 'DIVISION':
      return (
        block !== undefined &&
        isWithin(block, reach.block) &&
        (reach.line === undefined || lines.includes(reach.line))
      );
    case 'TEAM':
      return team === reach.team || teams.includes(reach.team);
    case 'SELF':
      return account === reach.account || (person !== undefined && person === reach.person);
  }
}

/** A team or oneself may lie anywhere, so no branch is known to hold them. */
const swallows = (one: Reach, other: Reach): boolean =>
  one.kind === 'DIVISION' &&
  other.kind === 'DIVISION' &&
  isWithin(other.block, one.block) &&
  (one.line === undefined || one.line === other.line);

const meets = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;
