import { addDays, dayOf, isDay, startOf } from '@firefly/domain/shared';
import { formatInstant } from '../../shared/format/dates.ts';

/** People name days; what lasts from one to another counts from the first's beginning to the last's end, in the county's time. */
export const fromDay = (day: string | null | undefined): string | null =>
  day && isDay(day) ? startOf(day).toISOString() : null;

export const throughDay = (day: string | null | undefined): string | null =>
  day && isDay(day) ? startOf(addDays(day, 1)).toISOString() : null;

/** When something ends, as whoever set the end would say it: a last day is named, not the midnight after it. */
export function formatEnd(endsAt: string): string {
  const end = new Date(endsAt);
  const day = dayOf(end);
  return startOf(day).getTime() === end.getTime() ? addDays(day, -1) : formatInstant(endsAt);
}
