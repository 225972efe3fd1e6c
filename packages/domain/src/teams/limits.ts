import type { TextLimit } from '../shared/index.ts';

export const teamLimits = {
  name: { min: 2, max: 60 },
  nameEn: { min: 2, max: 120 },
  code: { min: 2, max: 60 },
  purpose: { min: 0, max: 500 },
  evidence: { min: 2, max: 500 },
} as const satisfies Readonly<Record<string, TextLimit>>;
