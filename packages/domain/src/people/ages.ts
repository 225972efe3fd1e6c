import type { Day } from '../shared/index.ts';

/** Below these ages a person is a minor, and a child whose data the law calls sensitive (PIPL 28, 31). */
export const majority = 18;
export const ageOfConsent = 14;

/** Full years on that day; somebody born on the 29th of February turns a year older on the 1st of March. */
export function ageOn(bornOn: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

export const isMinor = (bornOn: Day, day: Day): boolean => ageOn(bornOn, day) < majority;
