import type { TextLimit } from '../shared/index.ts';

export const peopleLimits = {
  name: { min: 2, max: 50 },
  phone: { min: 11, max: 11 },
} as const satisfies Readonly<Record<string, TextLimit>>;
