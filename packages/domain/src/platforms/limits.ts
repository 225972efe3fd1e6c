import type { TextLimit } from '../shared/index.ts';

export const positionLimits = {
  name: { min: 2, max: 60 },
  address: { min: 2, max: 200 },
  introduction: { min: 0, max: 500 },
  workPhone: { min: 3, max: 24 },
  caption: { min: 1, max: 60 },
} as const satisfies Readonly<Record<string, TextLimit>>;

export const positionMost = { capacity: 100_000, facilities: 20, photos: 12, documents: 20 } as const;

/** The dictionary whose words a position's facilities are. */
export const facilityDictionary = 'facilities';
