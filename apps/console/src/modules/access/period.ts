import { addDays, isDay, startOf } from '@firefly/domain/shared';

/** People name days; what lasts from one to another counts from the first's beginning to the last's end, in the county's time. */
export const fromDay = (day: string | null | undefined): string | null =>
  day && isDay(day) ? startOf(day).toISOString() : null;

export const throughDay = (day: string | null | undefined): string | null =>
  day && isDay(day) ? startOf(addDays(day, 1)).toISOString() : null;
