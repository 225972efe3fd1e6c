import { type Setting, wrong } from './setting.ts';
import { settings } from './settings.ts';

/** Everything the environment may say, read once and checked. */
export type Config = Readonly<ReturnType<typeof settings>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be: the product does not start, and says which one and why. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

/** The only reader of the environment; an empty text counts as not set. The demo is there where nothing says otherwise. */
export function readConfig(
  environment: Environment = process.env,
  { demo = !environment.DATABASE_URL }: { readonly demo?: boolean } = {},
): Config {
  if (!environment.DATABASE_URL && environment.DATABASE_OWNER_URL) {
    throw new WrongSetting('DATABASE_OWNER_URL is set and DATABASE_URL is not: set both or neither');
  }
  return Object.freeze(settings(setting => valueOf(setting, textOf(setting, environment, demo))));
}

function valueOf<Value>({ name, range, parse }: Setting<Value>, text: string): Value {
  const value = parse(text);
  // The text itself may be a secret, so it is not repeated.
  if (value === wrong) throw new WrongSetting(`${name} is not allowed as it stands: it must be ${range}`);
  return value;
}

const textOf = (setting: Setting<unknown>, environment: Environment, demo: boolean): string =>
  environment[setting.name]?.trim() || (demo && setting.forDemo) || setting.default;
