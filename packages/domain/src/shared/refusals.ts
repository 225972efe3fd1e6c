import type { Label } from './language.ts';
import { accessRefusals } from './refusals/access.ts';
import { edgeRefusals } from './refusals/edge.ts';
import { filesRefusals } from './refusals/files.ts';
import { homesRefusals } from './refusals/homes.ts';
import { inputRefusals } from './refusals/input.ts';
import { limitRefusals } from './refusals/limits.ts';
import { organizationsRefusals } from './refusals/organizations.ts';
import { passwordRefusals } from './refusals/passwords.ts';
import { peopleRefusals } from './refusals/people.ts';
import { platformsRefusals } from './refusals/platforms.ts';
import { settingsRefusals } from './refusals/settings.ts';
import { teamsRefusals } from './refusals/teams.ts';
import { unitsRefusals } from './refusals/units.ts';
import { volunteersRefusals } from './refusals/volunteers.ts';

/** Every code the system refuses with, and its sentence; `{fact}` is a place for a fact of that name. */
export const refusals = {
  ...edgeRefusals,
  ...inputRefusals,
  ...limitRefusals,
  ...unitsRefusals,
  ...settingsRefusals,
  ...peopleRefusals,
  ...accessRefusals,
  ...passwordRefusals,
  ...filesRefusals,
  ...volunteersRefusals,
  ...teamsRefusals,
  ...platformsRefusals,
  ...organizationsRefusals,
  ...homesRefusals,
} as const satisfies Readonly<Record<string, Label>>;

export type RefusalCode = keyof typeof refusals;

/** What a single input is refused for under `BAD_INPUT`. */
export const fieldCodes: readonly RefusalCode[] = [
  ...Object.keys(inputRefusals).filter(isRefusalCode),
  'CURSOR_INVALID',
  'PAGE_OUT_OF_RANGE',
  'OFFSET_TOO_LARGE',
];

/** The places of a code's sentence, read from its English text by the compiler. */
export type PlacesOf<Code extends RefusalCode> = PlacesIn<(typeof refusals)[Code]['en']>;

export function isRefusalCode(text: string): text is RefusalCode {
  return Object.hasOwn(refusals, text);
}

type PlacesIn<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never;
