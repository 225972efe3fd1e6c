import type { TextLimit } from '../shared/index.ts';

export const volunteerLimits = {
  occupation: { min: 1, max: 40 },
  employer: { min: 2, max: 80 },
  relation: { min: 1, max: 20 },
} as const satisfies Readonly<Record<string, TextLimit>>;

/** How often one account may look people up or reveal what is masked (security.md R20). */
export const anHour = { findVolunteer: 60, revealVolunteer: 20, revealMinor: 20 } as const;
export type Limited = keyof typeof anHour;
