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
 * What a person's membership gives this account. Nothing to an administrator's account: that person uses another for it.
 * Seeing one's teams needs nothing more; leading one does, since whoever makes accounts would grant rights by it.
 */
export function derivedRole(role: RoleKey, granted: readonly RoleKey[]): RoleKey | undefined {
  if (granted.some(one => roles[one].duty)) return undefined;
  return role === 'TEAM_LEADER' && !granted.length ? 'TEAM_MEMBER' : role;
}

/** The county is never left without one of its three administrators; `others` counts the accounts that keep the duty. */
export function requireDutyKept(role: RoleKey, others: number): void {
  const { duty } = roles[role];
  if (duty && others === 0) throw new Refusal('LAST_OF_DUTY', { duty: dutyLabels[duty] });
}
