import {
  derivedRole,
  isPasswordExpired,
  mustEnrol,
  type PasswordProfile,
  permissionsOf,
  type Reach,
  type ReachKind,
  type RoleKey,
  roles,
} from '@firefly/domain/access';
import type { Config } from '../../config.ts';
import type { Actor, Confinement, HeldRight } from '../../graphql/context.ts';

/** One right as the database tells it. */
export interface RightRow {
  readonly role: RoleKey;
  readonly reach: ReachKind;
  readonly block: string | null;
  readonly divisionName: string | null;
  readonly divisionNameEn: string | null;
  readonly line: string | null;
  readonly departmentName: string | null;
  readonly departmentNameEn: string | null;
  readonly team: string | null;
  readonly teamName: string | null;
  readonly endsAt: string | null;
}

/** One session with its account and its rights, as one statement answers it. */
export interface SessionRow {
  readonly session: string;
  readonly startedAt: string;
  readonly idleUntil: string;
  readonly endsAt: string;
  readonly secondFactor: boolean;
  readonly elevatedUntil: string | null;
  readonly account: string;
  readonly person: string | null;
  readonly username: string;
  readonly displayName: string;
  readonly kind: Actor['kind'];
  readonly passwordChangedAt: string | null;
  readonly mustChangePassword: boolean;
  readonly enrolled: boolean;
  readonly rights: readonly RightRow[];
  readonly prohibitions: readonly { permission: Actor['denied'][number]['permission']; block: string }[];
}

type Policy = Pick<Config, 'mfaPolicy' | 'passwordProfile'>;

/** The profile as the domain calls it. */
export const profileOf = ({ passwordProfile }: Pick<Config, 'passwordProfile'>): PasswordProfile =>
  passwordProfile === 'asvs' ? 'ASVS' : 'DENGBAO';

/** Who asks, with what they hold now; a session that must first change a password or enrol holds nothing but its own. */
export function actorOf(row: SessionRow, policy: Policy, now: Date): Actor {
  const rights = rightsOf(row);
  const keys = rights.map(({ role }) => role);
  const confinedBy = confinementOf(row, keys, { policy, now });
  const held = [signedIn(row), ...rights.map(right => heldOf(row, right))];
  return {
    account: row.account,
    person: row.person ?? undefined,
    session: row.session,
    username: row.username,
    displayName: row.displayName,
    kind: row.kind,
    held: confinedBy ? held.map(onlyOwn) : held,
    confinedBy,
    denied: row.prohibitions.map(({ permission, block }) => ({
      permission,
      reach: { kind: 'DIVISION', block },
    })),
    elevationNeeded:
      policy.mfaPolicy !== 'optional' && !(row.elevatedUntil && new Date(row.elevatedUntil) > now),
    sessionInfo: {
      startedAt: new Date(row.startedAt),
      idleUntil: new Date(row.idleUntil),
      endsAt: new Date(row.endsAt),
      secondFactor: row.secondFactor,
      elevatedUntil: row.elevatedUntil ? new Date(row.elevatedUntil) : undefined,
      passwordProfile: profileOf(policy),
      passwordExpired: confinedBy === 'PASSWORD_EXPIRED' || confinedBy === 'PASSWORD_CHANGE_NEEDED',
      mustEnrolSecondFactor: confinedBy === 'SECOND_FACTOR_ENROLMENT_NEEDED',
    },
  };
}

/** A given password is changed first, then an expired one, then the second factor is enrolled. */
function confinementOf(
  row: SessionRow,
  keys: readonly RoleKey[],
  { policy, now }: { readonly policy: Policy; readonly now: Date },
): Confinement | undefined {
  if (row.mustChangePassword) return 'PASSWORD_CHANGE_NEEDED';
  const changedAt = row.passwordChangedAt ? new Date(row.passwordChangedAt) : undefined;
  if (changedAt && isPasswordExpired(profileOf(policy), changedAt, now)) return 'PASSWORD_EXPIRED';
  return !row.enrolled && mustEnrol(policy.mfaPolicy, keys) ? 'SECOND_FACTOR_ENROLMENT_NEEDED' : undefined;
}

/** What was granted, and what follows from memberships: that may be less than the membership says (R22). */
function rightsOf({ rights }: SessionRow): readonly RightRow[] {
  const isGranted = ({ role }: RightRow): boolean => roles[role].source === 'GRANT';
  const granted = rights.filter(isGranted).map(({ role }) => role);
  return rights.flatMap(right => {
    const role = isGranted(right) ? right.role : derivedRole(right.role, granted);
    return role ? [{ ...right, role }] : [];
  });
}

const signedIn = (row: SessionRow): HeldRight => ({
  role: 'SIGNED_IN',
  permissions: permissionsOf('SIGNED_IN'),
  reach: selfOf(row),
});

const heldOf = (row: SessionRow, right: RightRow): HeldRight => ({
  role: right.role,
  permissions: permissionsOf(right.role),
  reach: reachOf(row, right),
  divisionName: right.divisionName ?? undefined,
  divisionNameEn: right.divisionNameEn ?? undefined,
  departmentName: right.departmentName ?? undefined,
  departmentNameEn: right.departmentNameEn ?? undefined,
  teamName: right.teamName ?? undefined,
  endsAt: right.endsAt ? new Date(right.endsAt) : undefined,
});

/** A right whose division or team cannot be told reaches nothing but oneself: doubt never widens a right. */
function reachOf(row: SessionRow, { reach, block, line, team }: RightRow): Reach {
  if (reach === 'DIVISION' && block) return { kind: 'DIVISION', block, ...(line ? { line } : {}) };
  if (reach === 'TEAM' && team) return { kind: 'TEAM', team };
  return selfOf(row);
}

const selfOf = ({ account, person }: SessionRow): Reach => ({
  kind: 'SELF',
  account,
  ...(person ? { person } : {}),
});

const onlyOwn = (right: HeldRight): HeldRight => ({
  ...right,
  permissions: right.permissions.filter(permission => permission === 'access.own'),
});
