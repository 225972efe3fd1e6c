import { Refusal } from '../shared/index.ts';

/** 1 is Monday, 7 Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** One span in which a position is open: `09:00` to `17:30` of a weekday, in the county's own time. */
export interface OpeningHours {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

export const spansPerDay = 3;

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The week in its order. Refused when a time is none, a span ends before it begins, or two of a day overlap. */
export function openingWeek(spans: readonly OpeningHours[]): OpeningHours[] {
  const week = spans
    .map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))
    .toSorted((one, other) => one.weekday - other.weekday || (one.opens < other.opens ? -1 : 1));
  for (const { weekday, opens, closes } of week) {
    const isTime = weekdays.some(day => day === weekday) && clock.test(opens) && clock.test(closes);
    if (!isTime || closes <= opens) throw new Refusal('OPENING_HOURS_MALFORMED', { opens, closes });
  }
  for (const [at, span] of week.entries()) {
    const before = week[at - 1];
    const sameDay = before?.weekday === span.weekday;
    if (before && sameDay && span.opens < before.closes) {
      throw new Refusal('OPENING_HOURS_OVERLAP', { opens: span.opens, closes: before.closes });
    }
    if (week[at - spansPerDay]?.weekday === span.weekday) {
      throw new Refusal('OPENING_HOURS_TOO_MANY', { max: spansPerDay });
    }
  }
  return week;
}
