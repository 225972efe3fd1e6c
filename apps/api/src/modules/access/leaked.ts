import { dictionary } from '@zxcvbn-ts/language-common';

/** The passwords that leaks held most often, which whoever guesses tries first (security.md R34). */
export const leaked: ReadonlySet<string> = new Set(dictionary['passwords-common'].slice(0, 10_000));
