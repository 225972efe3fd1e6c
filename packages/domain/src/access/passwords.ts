import { isClean, lengthOf, Refusal } from '../shared/index.ts';
import { localWords } from './common-words.ts';
import { ideasIn } from './guessing.ts';
import { passwordMax, passwordRules, type PasswordProfile } from './password-profiles.ts';

export interface ChosenPassword {
  readonly password: string;
  readonly profile: PasswordProfile;
  readonly username: string;
  readonly phone?: string | null;
  /** Further words a colleague would try first: the person's name, the county's names. */
  readonly words?: readonly string[];
  /** Passwords found in leaks, as many as whoever asks keeps. */
  readonly leaked?: ReadonlySet<string>;
}

/** Fewer ideas than this are found by trying lists. */
const fewestIdeas = 6;

/** Whether somebody may choose this password; former ones are compared by their hashes, elsewhere. */
export function requirePassword(chosen: ChosenPassword): void {
  const { password, profile, username, phone, words = [], leaked } = chosen;
  const { min, kinds } = passwordRules[profile];
  const length = lengthOf(password);
  if (!isClean(password)) throw new Refusal('TEXT_UNCLEAN');
  if (length < min) throw new Refusal('PASSWORD_TOO_SHORT', { min });
  if (length > passwordMax) throw new Refusal('PASSWORD_TOO_LONG', { max: passwordMax });
  if (kindsIn(password) < kinds) throw new Refusal('PASSWORD_TOO_PLAIN', { kinds });
  if (password.toLowerCase().includes(username.toLowerCase())) throw new Refusal('PASSWORD_HOLDS_USERNAME');
  if (phone && password.includes(phone.slice(-4))) throw new Refusal('PASSWORD_HOLDS_PHONE');
  const near = [...localWords, ...words, ...username.split(/[._-]/)];
  if (ideasIn(password, near, leaked) < fewestIdeas) throw new Refusal('PASSWORD_COMMON');
}

/** Capitals, small letters, digits, and everything else as symbols. */
export const kindsIn = (password: string): number =>
  [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[^\p{Lu}\p{Ll}\d]/u].filter(kind => kind.test(password)).length;
