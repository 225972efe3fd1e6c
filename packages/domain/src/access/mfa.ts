import type { RoleKey } from './role-keys.ts';
import { roles } from './roles.ts';

/** `optional` for demonstrations, `sensitive` by default (R33), `all` where a county wants it. */
export const secondFactorPolicies = ['optional', 'sensitive', 'all'] as const;
export type SecondFactorPolicy = (typeof secondFactorPolicies)[number];

const obliges: Readonly<Record<SecondFactorPolicy, (role: RoleKey) => boolean>> = {
  optional: () => false,
  sensitive: role => roles[role].sensitive,
  all: () => true,
};

/** Whether somebody with these roles must enrol a second factor before anything else. */
export const mustEnrol = (policy: SecondFactorPolicy, held: readonly RoleKey[]): boolean =>
  held.some(obliges[policy]);
