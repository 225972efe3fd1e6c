import { Refusal, type Day, type Labels } from '../shared/index.ts';
import type { UnitState } from '../units/index.ts';

/** How an incubation ended. */
export const incubationOutcomes = ['GRADUATED', 'WITHDRAWN', 'ENDED_BY_BASE'] as const;
export type IncubationOutcome = (typeof incubationOutcomes)[number];

export const incubationOutcomeLabels: Labels<IncubationOutcome> = {
  GRADUATED: { zh: '孵化成功', en: 'Graduated' },
  WITHDRAWN: { zh: '自行退出', en: 'Withdrew' },
  ENDED_BY_BASE: { zh: '基地终止', en: 'Ended by the base' },
};

export interface BaseFacts {
  readonly name: string;
  readonly state: UnitState;
  /** How many organisations find room at once. */
  readonly capacity: number;
}

export function requireOpenBase({ name, state }: Pick<BaseFacts, 'name' | 'state'>): void {
  if (state === 'CLOSED') throw new Refusal('BASE_CLOSED', { name });
}

/** A base keeps room for those it shelters. */
export function requireRoom({ capacity }: Pick<BaseFacts, 'capacity'>, sheltered: number): void {
  if (sheltered > capacity) throw new Refusal('BASE_TOO_SMALL', { count: sheltered });
}

export function closeBase(base: Pick<BaseFacts, 'name' | 'state'>, sheltered: number): void {
  requireOpenBase(base);
  if (sheltered > 0) throw new Refusal('BASE_HAS_ORGANIZATIONS', { count: sheltered });
}

/** Takes an organisation into a base: it is in one at most, and never in a full one. */
export function incubate(
  base: BaseFacts & { readonly sheltered: number },
  sheltering: string | undefined,
  { since, registeredOn, today }: { readonly since: Day; readonly registeredOn: Day; readonly today: Day },
): void {
  requireOpenBase(base);
  if (sheltering !== undefined) throw new Refusal('ORGANIZATION_IN_A_BASE', { base: sheltering });
  if (since > today) throw new Refusal('INCUBATION_STARTS_IN_FUTURE');
  if (since < registeredOn) throw new Refusal('INCUBATION_BEFORE_REGISTERED', { since: registeredOn });
  if (base.sheltered >= base.capacity) {
    throw new Refusal('BASE_FULL', { name: base.name, capacity: base.capacity });
  }
}

export function endIncubation(
  { since, until }: { readonly since: Day; readonly until?: Day | null },
  { on, today }: { readonly on: Day; readonly today: Day },
): void {
  if (until !== null && until !== undefined) throw new Refusal('INCUBATION_ENDED');
  if (on < since) throw new Refusal('INCUBATION_ENDS_BEFORE_START', { since });
  if (on > today) throw new Refusal('INCUBATION_ENDS_IN_FUTURE');
}
