import { Refusal } from '../shared/index.ts';
import { dutyLabels } from './duties.ts';
import type { RoleKey } from './role-keys.ts';
import { roles } from './roles.ts';

/**
 * Whether one account may hold these roles: a duty stands alone on its account. `elsewhere` are the roles the same
 * person holds on other accounts, where a second duty would undo the separation just as well.
 */
export function requireSeparateDuties(held: readonly RoleKey[], elsewhere: readonly RoleKey[] = []): void {
  const here = new Set(held.filter(role => roles[role].source === 'GRANT'));
  const everywhere = new Set([...here, ...elsewhere].flatMap(role => roles[role].duty ?? []));
  const [first, second] = everywhere;
  if (first && second) {
    throw new Refusal('DUTIES_EXCLUDE_EACH_OTHER', { held: dutyLabels[second], added: dutyLabels[first] });
  }
  const dutiful = [...here].find(role => roles[role].duty);
  const business = [...here].find(role => !roles[role].duty);
  if (dutiful && business) {
    throw new Refusal('DUTY_EXCLUDES_BUSINESS', { duty: roles[dutiful], role: roles[business] });
  }
}

/**
 * Whether rights follow from the person's memberships. Not for an administrator's account, who uses an account of their
 * own for that; and not before somebody granted the account a role: whoever makes accounts would grant rights by it.
 */
export const derivesRoles = (granted: readonly RoleKey[]): boolean =>
  granted.length > 0 && !granted.some(role => roles[role].duty);

/** The county is never left without one of its three administrators; `others` counts the accounts that keep the duty. */
export function requireDutyKept(role: RoleKey, others: number): void {
  const { duty } = roles[role];
  if (duty && others === 0) throw new Refusal('LAST_OF_DUTY', { duty: dutyLabels[duty] });
}
