import type { Module } from '../module.ts';
import { peopleGuards } from './people.guards.ts';
import { Person } from './person.entity.ts';
import { PersonResolver } from './person.resolver.ts';

export { phoneColumns, sealingKey } from './person.actions.ts';
export { Person } from './person.entity.ts';
export { PersonType } from './person.type.ts';

/** One row per human being; who they are to the county is said by the modules above. */
export const people: Module = {
  entities: [Person],
  resolvers: [PersonResolver],
  guards: peopleGuards,
};
