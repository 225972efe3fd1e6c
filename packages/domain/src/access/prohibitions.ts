import { sameHuman, type Human } from '../people/index.ts';
import { Refusal } from '../shared/index.ts';
import { permissionLabels, type Permission } from './permissions.ts';
import { permissionsOf } from './roles.ts';

/** What comes with signing in has no place to be taken from; without it nobody could sign out or change a password. */
export const alwaysHeld: readonly Permission[] = permissionsOf('SIGNED_IN');

export interface Prohibiting {
  readonly permission: Permission;
  readonly by: Human;
  readonly on: Human;
  readonly endsAt?: Date | null;
  readonly now: Date;
}

export function requireProhibition({ permission, by, on, endsAt, now }: Prohibiting): void {
  if (alwaysHeld.includes(permission)) {
    throw new Refusal('PERMISSION_ALWAYS_HELD', { permission: permissionLabels[permission] });
  }
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
