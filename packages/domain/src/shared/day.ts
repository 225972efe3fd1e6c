/** A business date of the county, 'YYYY-MM-DD', as Asia/Shanghai counts it. */
export type Day = string;

export const firstDay: Day = '1900-01-01';
export const lastDay: Day = '2100-12-31';

const millisecondsPerDay = 86_400_000;

/** China keeps +08:00 all year since 1991, so plain arithmetic gives the same day on every machine, whatever its TZ and its time-zone data. */
const shanghaiOffset = 8 * 3_600_000;

export const dayOf = (instant: Date): Day => textOf(new Date(instant.getTime() + shanghaiOffset));

/** The instant at which the day begins in Asia/Shanghai. */
export const startOf = (day: Day): Date => new Date(midnightOf(day) - shanghaiOffset);

export const addDays = (day: Day, days: number): Day =>
  textOf(new Date(midnightOf(day) + days * millisecondsPerDay));

/** How many days later `to` is; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (midnightOf(to) - midnightOf(from)) / millisecondsPerDay;

/** A date of the calendar between 1900 and 2100: the 30th of February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay || text > lastDay) return false;
  const time = midnightOf(text);
  return !Number.isNaN(time) && textOf(new Date(time)) === text;
}

const midnightOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const textOf = (instant: Date): Day => instant.toISOString().slice(0, 10);
