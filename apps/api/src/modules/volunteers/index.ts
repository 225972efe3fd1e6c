import type { Module } from '../module.ts';
import { Volunteer } from './volunteer.entity.ts';
import { volunteerGuards } from './volunteer.guards.ts';
import { VolunteerResolver } from './volunteer.resolver.ts';

export { keepFacts, nothingKnown } from './volunteer.facts.ts';
export { Volunteer } from './volunteer.entity.ts';
export { type VolunteerFactsInput } from './volunteer.inputs.ts';

/** People in the role of volunteers: registered, confirmed by consent, found by number, revealed with a trace. */
export const volunteers: Module = {
  entities: [Volunteer],
  resolvers: [VolunteerResolver],
  guards: volunteerGuards,
};
