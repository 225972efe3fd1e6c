import { sameHuman, type Human } from '../people/index.ts';
import { Refusal } from '../shared/index.ts';
import { isPlaceless, permissionLabels, type Permission } from './permissions.ts';
import { permissionsOf } from './roles.ts';

/** Whether a permission can be taken from somebody: without what comes with signing in nobody could sign out again. */
export const isProhibitable = (permission: Permission): boolean =>
  !(isPlaceless(permission) && permissionsOf('SIGNED_IN').includes(permission));

export interface Prohibiting {
  readonly permission: Permission;
  /** Whether it is prohibited in the whole county, in the topmost division there is. */
  readonly everywhere: boolean;
  readonly by: Human;
  readonly on: Human;
  readonly endsAt?: Date | null;
  readonly now: Date;
}

export function requireProhibition(asked: Prohibiting): void {
  const { permission, everywhere, by, on, endsAt, now } = asked;
  const named = { permission: permissionLabels[permission] };
  if (!isProhibitable(permission)) throw new Refusal('PERMISSION_ALWAYS_HELD', named);
  // In a part of the county it would stand there and take nothing away.
  if (isPlaceless(permission) && !everywhere) throw new Refusal('PERMISSION_HAS_NO_PLACE', named);
  if (sameHuman(by, on)) throw new Refusal('PROHIBITION_ON_ONESELF');
  if (endsAt && endsAt <= now) throw new Refusal('PROHIBITION_ENDS_IN_PAST');
}

export function requireLifting(
  { liftedAt }: { readonly liftedAt?: Date | null },
  { by, on }: Pick<Prohibiting, 'by' | 'on'>,
): void {
  if (liftedAt) throw new Refusal('PROHIBITION_ALREADY_LIFTED');
  if (sameHuman(by, on)) throw new Refusal('PROHIBITION_ON_ONESELF');
}
