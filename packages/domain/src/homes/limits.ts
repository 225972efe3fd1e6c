import type { TextLimit } from '../shared/index.ts';

export const homeLimits = {
  name: { min: 4, max: 60 },
  address: { min: 2, max: 120 },
  contact: { min: 2, max: 50 },
  workPhone: { min: 11, max: 20 },
  visitor: { min: 2, max: 60 },
  purpose: { min: 2, max: 300 },
  supplyName: { min: 1, max: 40 },
  unit: { min: 1, max: 10 },
  note: { min: 2, max: 200 },
} as const satisfies Readonly<Record<string, TextLimit>>;

/** How many facilities a home may name. */
export const facilitiesMax = 30;

/** The dictionary that names them. */
export const facilityDictionary = 'homeFacilities';
