import { addDays, Refusal, type Day } from '../shared/index.ts';

/** A visit is written down when it was, not from memory a season later. */
export const visitDaysBack = 90;

export const visitPeople = { min: 1, max: 1_000 } as const;

export function requireVisitDay(on: Day, today: Day): void {
  if (on > today) throw new Refusal('VISIT_IN_FUTURE');
  if (on < addDays(today, -visitDaysBack)) throw new Refusal('VISIT_TOO_LONG_AGO', { days: visitDaysBack });
}
