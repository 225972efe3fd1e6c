import { lengthOf, Refusal } from '../shared/index.ts';

/** town.gujiao, wang.fang-2: lower case, so that no two differ by case alone. */
export const usernamePattern = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;

export const usernameLimit = { min: 3, max: 40 } as const;

/** Names that every attacker tries first and that say nothing about who acts. */
export const reservedUsernames: readonly string[] = [
  'admin',
  'administrator',
  'anonymous',
  'demo',
  'guest',
  'operator',
  'postgres',
  'public',
  'root',
  'superuser',
  'system',
  'test',
  'user',
];

export function requireUsername(username: string): void {
  const length = lengthOf(username);
  if (length < usernameLimit.min || length > usernameLimit.max || !usernamePattern.test(username)) {
    throw new Refusal('USERNAME_MALFORMED');
  }
  if (reservedUsernames.includes(username)) throw new Refusal('USERNAME_RESERVED', { username });
}
