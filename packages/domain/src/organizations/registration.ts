import { Refusal, type Day } from '../shared/index.ts';
import type { OrganizationState } from './kinds.ts';

export interface OrganizationFacts {
  readonly name: string;
  readonly state: OrganizationState;
}

/** What still hangs on an organisation that is to be deregistered. */
export interface Hanging {
  readonly base?: string;
  readonly workers: number;
}

/** A deregistered organisation is history: it is read, and no longer written. */
export function requireRegistered({ name, state }: OrganizationFacts): void {
  if (state === 'DEREGISTERED') throw new Refusal('ORGANIZATION_DEREGISTERED', { name });
}

/** An organisation is founded first and registered afterwards, and neither tomorrow. */
export function requireRegistration(
  { foundedOn, registeredOn }: { readonly foundedOn?: Day | null; readonly registeredOn: Day },
  today: Day,
): void {
  if (registeredOn > today) throw new Refusal('ORGANIZATION_REGISTERED_IN_FUTURE');
  if (foundedOn && foundedOn > registeredOn) throw new Refusal('ORGANIZATION_FOUNDED_AFTER_REGISTERED');
}

/** Nobody is left employed by what is no more, nor sheltered in a base. */
export function deregister(
  organization: OrganizationFacts & { readonly registeredOn: Day },
  { base, workers }: Hanging,
  { on, today }: { readonly on: Day; readonly today: Day },
): void {
  requireRegistered(organization);
  if (on > today) throw new Refusal('ORGANIZATION_ENDS_IN_FUTURE');
  if (on < organization.registeredOn) {
    throw new Refusal('ORGANIZATION_ENDS_BEFORE_REGISTERED', { since: organization.registeredOn });
  }
  if (base !== undefined) throw new Refusal('ORGANIZATION_INCUBATED', { base });
  if (workers > 0) throw new Refusal('ORGANIZATION_HAS_WORKERS', { count: workers });
}
