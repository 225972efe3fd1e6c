import type { Module } from '../module.ts';
import { IncubationResolver } from './incubation.resolver.ts';
import { Incubation, IncubationBase, SocialOrganization, SocialWorker } from './organization.entity.ts';
import { organizationGuards } from './organization.guards.ts';
import { OrganizationResolver } from './organization.resolver.ts';
import { WorkerResolver } from './worker.resolver.ts';

export { Incubation, IncubationBase, SocialOrganization, SocialWorker } from './organization.entity.ts';
export { certificateColumns, phoneColumns, sealingKey } from './sealing.ts';

/** The social organisations of the county, the bases that shelter them, and the social workers. */
export const organizations: Module = {
  entities: [SocialOrganization, IncubationBase, Incubation, SocialWorker],
  resolvers: [OrganizationResolver, IncubationResolver, WorkerResolver],
  guards: organizationGuards,
};
