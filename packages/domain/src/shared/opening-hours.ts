import type { Labels } from './language.ts';
import { Refusal } from './refusal.ts';

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

export const weekdayLabels: Labels<Weekday> = {
  MONDAY: { zh: '周一', en: 'Monday' },
  TUESDAY: { zh: '周二', en: 'Tuesday' },
  WEDNESDAY: { zh: '周三', en: 'Wednesday' },
  THURSDAY: { zh: '周四', en: 'Thursday' },
  FRIDAY: { zh: '周五', en: 'Friday' },
  SATURDAY: { zh: '周六', en: 'Saturday' },
  SUNDAY: { zh: '周日', en: 'Sunday' },
};

/** A stretch of one weekday during which a place is open: 09:00 to 12:00; a lunch break makes two of them. */
export interface OpeningSpan {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

/** Days that follow each other and are open alike. */
export interface OpeningDays {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly hours: readonly string[];
}

/** Three stretches a day, on seven days. */
export const openingSpansMax = 21;

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Opening hours in the order of the week; refused when a stretch has no length or two of a day overlap. */
export function openingHours(spans: readonly OpeningSpan[]): OpeningSpan[] {
  for (const { from, to, weekday } of spans) {
    if (!clock.test(from) || !clock.test(to))
      throw new Refusal('OPENING_HOURS_MALFORMED', { opens: from, closes: to });
    if (to <= from) throw new Refusal('OPENING_ENDS_BEFORE_START', { weekday: weekdayLabels[weekday] });
  }
  return weekdays.flatMap(weekday => {
    const ofDay = spans
      .filter(span => span.weekday === weekday)
      .toSorted((one, other) => (one.from < other.from ? -1 : 1));
    for (const [at, { from }] of ofDay.entries()) {
      const { to = '' } = ofDay[at - 1] ?? {};
      if (from < to) throw new Refusal('OPENING_HOURS_OVERLAP', { opens: from, closes: to });
    }
    return ofDay.map(({ from, to }) => ({ weekday, from, to }));
  });
}

/** The week as it hangs at a door: days in a row that are open alike stand together, closed days are left out. */
export function openingDays(spans: readonly OpeningSpan[]): OpeningDays[] {
  const days: OpeningDays[] = [];
  for (const [at, weekday] of weekdays.entries()) {
    const hours = spans.filter(span => span.weekday === weekday).map(({ from, to }) => `${from}–${to}`);
    const before = days.at(-1);
    if (!hours.length) continue;
    if (before && before.last === weekdays[at - 1] && before.hours.join() === hours.join()) {
      days[days.length - 1] = { ...before, last: weekday };
    } else days.push({ first: weekday, last: weekday, hours });
  }
  return days;
}
