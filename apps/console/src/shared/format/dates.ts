import { addDays, dayOf, startOf } from '@firefly/domain/shared';
import { language, localeNames } from '../i18n/i18n.ts';

const timeZone = 'Asia/Shanghai';

/** 2026-11-23 14:05, whatever clock the office machine keeps. */
export function formatInstant(instant: string | null | undefined): string {
  if (!instant) return '—';
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(new Date(instant));
}

/** When something ends, as whoever set the end would say it: a last day is named, not the midnight after it. */
export function formatEnd(endsAt: string): string {
  const end = new Date(endsAt);
  const day = dayOf(end);
  return startOf(day).getTime() === end.getTime() ? addDays(day, -1) : formatInstant(endsAt);
}

export const formatSecond = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(instant),
  );

export const formatDay = (day: string | null | undefined): string => day ?? '—';

export function formatToday(now: Date): string {
  const full = { timeZone, year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' } as const;
  return new Intl.DateTimeFormat(localeNames[language.value], full).format(now);
}

/** The hour of the county, for greeting people in the morning and in the evening. */
export const hourOf = (now: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now));

export const formatCount = (count: number): string =>
  new Intl.NumberFormat(localeNames[language.value]).format(count);
