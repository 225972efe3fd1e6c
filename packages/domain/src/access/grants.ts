import { sameHuman } from '../people/index.ts';
import { Refusal } from '../shared/index.ts';
import { divisionLevelLabels, type DivisionLevel } from '../units/index.ts';
import { closeForDays, closenessOf, type Ties } from './closeness.ts';
import type { ReachKind } from './reaches.ts';
import type { RoleKey } from './role-keys.ts';
import { roles } from './roles.ts';
import { coversWhole, type Scope } from './scope.ts';
import { requireSeparateDuties } from './separation.ts';

export interface GrantPeriod {
  readonly startsAt: Date;
  readonly endsAt?: Date | null;
}

export interface AskedGrant extends GrantPeriod {
  readonly role: RoleKey;
  readonly reach: ReachKind;
  readonly division: {
    readonly path: string;
    readonly level: DivisionLevel;
    readonly name: string;
    readonly open: boolean;
  };
  readonly line?: string | null;
}

export interface Granting {
  readonly grant: AskedGrant;
  /** Who grants, and where they may grant: their scope of `access.grantRole`. */
  readonly granter: Ties & { readonly scope: Scope };
  /** Who receives, with the roles of this account and of the same person's others. */
  readonly receiver: Ties & { readonly held: readonly RoleKey[]; readonly elsewhere?: readonly RoleKey[] };
  readonly now: Date;
}

/** Whether the grant may be given: the role fits its place, the granter reaches that far, and nobody serves themselves. */
export function requireGrant({ grant, granter, receiver, now }: Granting): void {
  requireFit(grant);
  requirePeriod(grant, now);
  if (sameHuman(granter, receiver)) throw new Refusal('GRANT_TO_ONESELF');
  if (roles[grant.role].sensitive && !(granter.person && receiver.person)) {
    throw new Refusal('GRANT_NEEDS_PERSON', { role: roles[grant.role] });
  }
  const { path: block } = grant.division;
  if (!coversWhole(granter.scope, { block, line: grant.line ?? undefined }))
    throw new Refusal('GRANT_BEYOND_REACH');
  requireSeparateDuties([...receiver.held, grant.role], receiver.elsewhere);
  if (roles[grant.role].sensitive) requireApart(granter, receiver);
}

const tooClose = { DEVICE: 'GRANT_FROM_SAME_DEVICE', GRANTOR: 'GRANT_WITHIN_ONE_HAND' } as const;

/** A sensitive role takes two people who have nothing in common: one could be the other's puppet (security.md R23). */
function requireApart(granter: Ties, receiver: Ties): void {
  const closeness = closenessOf(granter, receiver);
  if (closeness) throw new Refusal(tooClose[closeness], { days: closeForDays });
}

/** A grant counts from its start to its end, unless it was revoked. */
export function isInForce(
  { startsAt, endsAt, revokedAt }: GrantPeriod & { readonly revokedAt?: Date | null },
  now: Date,
): boolean {
  return !revokedAt && startsAt <= now && (!endsAt || now < endsAt);
}

export function requireNotRevoked({ revokedAt }: { readonly revokedAt?: Date | null }): void {
  if (revokedAt) throw new Refusal('GRANT_ALREADY_REVOKED');
}

/** The role may be granted by hand, at this level, with or without a department as its table says. */
function requireFit({ role: key, reach, division, line }: AskedGrant): void {
  const role = roles[key];
  if (role.source !== 'GRANT' || !role.reaches.includes(reach))
    throw new Refusal('ROLE_NOT_GRANTABLE', { role });
  if (!role.levels.includes(division.level)) {
    throw new Refusal('ROLE_MISPLACED', { role, level: divisionLevelLabels[division.level] });
  }
  if (role.line === 'REQUIRED' && !line) throw new Refusal('ROLE_NEEDS_LINE', { role });
  if (role.line === 'NEVER' && line) throw new Refusal('ROLE_TAKES_NO_LINE', { role });
  if (!division.open) throw new Refusal('GRANT_DIVISION_CLOSED', { name: division.name });
}

function requirePeriod({ startsAt, endsAt }: GrantPeriod, now: Date): void {
  if (!endsAt) return;
  if (endsAt <= startsAt) throw new Refusal('GRANT_ENDS_BEFORE_START');
  if (endsAt <= now) throw new Refusal('GRANT_ENDS_IN_PAST');
}
