import type { Module } from '../module.ts';
import { peopleGuards } from './people.guards.ts';
import { ConsentResolver } from './consent.resolver.ts';
import { Consent, Person } from './person.entity.ts';
import { PersonResolver } from './person.resolver.ts';

export { newPerson } from './person.actions.ts';
export { Consent, Person } from './person.entity.ts';
export { NewPersonInput } from './person.inputs.ts';
export {
  addressColumns,
  idColumns,
  idIndex,
  type KeyHolder,
  openFor,
  phoneColumns,
  phoneIndex,
  placeIn,
  sealFor,
  sealingKey,
} from './person.sealed.ts';
export { IdTypeEnum, PersonType } from './person.type.ts';

/** One row per human being; who they are to the county is said by the modules above. */
export const people: Module = {
  entities: [Person, Consent],
  resolvers: [PersonResolver, ConsentResolver],
  guards: peopleGuards,
};
