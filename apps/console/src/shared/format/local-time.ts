import { formatInstant } from './dates.ts';

/** 2026-01-31T08:00 on the county's clock for an instant, as a field of the browser wants it. */
export const localOf = (instant: string): string => (instant ? formatInstant(instant).replace(' ', 'T') : '');

/** The instant a time on the county's clock stands for, wherever the office machine believes to be. */
export const instantOf = (local: string): string => (local ? new Date(`${local}:00+08:00`).toISOString() : '');
