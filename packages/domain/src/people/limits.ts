import type { TextLimit } from '../shared/index.ts';

export const peopleLimits = {
  name: { min: 2, max: 50 },
  phone: { min: 11, max: 11 },
  idNumber: { min: 5, max: 24 },
  address: { min: 4, max: 120 },
  consentVersion: { min: 1, max: 20 },
  consentText: { min: 10, max: 2000 },
} as const satisfies Readonly<Record<string, TextLimit>>;
