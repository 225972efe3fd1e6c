import type { TextLimit } from '../shared/index.ts';

export const organizationLimits = {
  name: { min: 4, max: 80 },
  creditCode: { min: 18, max: 18 },
  address: { min: 2, max: 120 },
  certificate: { min: 8, max: 30 },
  note: { min: 2, max: 300 },
} as const satisfies Readonly<Record<string, TextLimit>>;

/** How many organisations a base may shelter at once. */
export const baseCapacity = { min: 1, max: 500 } as const;
