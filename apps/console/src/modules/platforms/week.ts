import { type OpeningHours, weekdays } from '@firefly/domain/platforms';
import { language, localeNames } from '../../shared/i18n/i18n.ts';

/** 2024 began on a Monday. */
export const dayName = (weekday: number): string =>
  new Intl.DateTimeFormat(localeNames[language.value], { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );

export interface Day {
  readonly weekday: number;
  readonly spans: readonly OpeningHours[];
}

/** All seven days, each with its spans. */
export const daysOf = (week: readonly OpeningHours[]): Day[] =>
  weekdays.map(weekday => ({ weekday, spans: week.filter(span => span.weekday === weekday) }));

/** Days that are open at the same times stand on one line. */
export function linesOf(week: readonly OpeningHours[]): { days: string; times: string }[] {
  const lines: { first: number; last: number; times: string }[] = [];
  for (const { weekday, spans } of daysOf(week)) {
    const times = spans.map(({ opens, closes }) => `${opens}–${closes}`).join('  ');
    const before = lines.at(-1);
    if (before && before.times === times) before.last = weekday;
    else lines.push({ first: weekday, last: weekday, times });
  }
  return lines.map(({ first, last, times }) => ({
    days: first === last ? dayName(first) : `${dayName(first)} – ${dayName(last)}`,
    times,
  }));
}

/** Tuesday to Friday like Monday; the weekend stays as it is. */
export const workdaysLikeMonday = (week: readonly OpeningHours[]): OpeningHours[] => {
  const monday = week.filter(({ weekday }) => weekday === 1);
  const weekend = week.filter(({ weekday }) => weekday > 5);
  const workdays = [1, 2, 3, 4, 5].flatMap(weekday => monday.map(span => ({ ...span, weekday })));
  return [...workdays, ...weekend];
};

/** What a new span of a day begins with: the usual office hours, or the hour after the last one. */
export function nextSpan({ weekday, spans }: Day): OpeningHours {
  const last = spans.at(-1);
  if (!last) return { weekday, opens: '09:00', closes: '17:30' };
  const hour = Math.min(Number(last.closes.slice(0, 2)) + 1, 22);
  const at = (value: number) => `${String(value).padStart(2, '0')}:00`;
  return { weekday, opens: at(hour), closes: at(hour + 1) };
}
