import type { TextLimit } from '../shared/index.ts';

const megabyte = 1024 * 1024;

/** What one file may be, and how long what leads to it lasts (security.md R50, R51). */
export const fileLimits = {
  name: { min: 1, max: 120 } satisfies TextLimit,
  bytes: { PICTURE: 10 * megabyte, DOCUMENT: 20 * megabyte },
  pixels: 25_000_000,
  /** Longer edges are made smaller: a photo for a screen and an A4 page needs no more. */
  edge: 2400,
  quotaBytes: 500 * megabyte,
  draftHours: 24,
  linkMinutes: 10,
  archive: { entries: 200, bytes: 50 * megabyte, ratio: 100 },
} as const;

export const inMegabytes = (bytes: number): string => `${Math.round(bytes / megabyte)} MB`;
