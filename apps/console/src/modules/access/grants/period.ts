import { addDays, startOf } from '@firefly/domain/shared';

/** People name days; a grant counts from the beginning of its first day to the end of its last, in the county's time. */
export const fromDay = (day: string | null): string | null => (day ? startOf(day).toISOString() : null);

export const throughDay = (day: string | null): string | null =>
  day ? startOf(addDays(day, 1)).toISOString() : null;
