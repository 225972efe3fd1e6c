import { nowhere, scopeOf } from '@firefly/domain/access';
import { personName } from '@firefly/domain/people';
import { dayOf, Refusal } from '@firefly/domain/shared';
import { isWithin } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Division } from '../units/index.ts';
import { Person } from './person.entity.ts';
import type { NewPersonInput, RegisterPersonInput, UpdatePersonInput } from './person.inputs.ts';
import {
  addressColumns,
  idColumns,
  type KeyHolder,
  noAddress,
  noPhone,
  phoneColumns,
  sealingKey,
} from './person.sealed.ts';

export const registerPerson = (work: Work, input: RegisterPersonInput): Promise<Person> =>
  newPerson(work, newId(Person, input).id, input);

/** Also for modules above that register somebody in a role of theirs. */
export async function newPerson(work: Work, id: string, input: NewPersonInput): Promise<Person> {
  const division = await see(work, Division, input.divisionId, 'divisionId');
  const person = { id, dataKey: sealingKey(work.keys, id) };
  return work.em.create(Person, {
    ...person,
    name: personName(input.name),
    division: ref(division),
    path: division.path,
    lines: linesOf(work, division),
    teams: [],
    ...(input.phone ? phoneColumns(work.keys, person, input.phone) : {}),
    ...(input.address ? addressColumns(work.keys, person, input.address) : {}),
    ...(await identityColumns(work, person, input)),
  });
}

export async function updatePerson(work: Work, input: UpdatePersonInput): Promise<Person> {
  const person = await load(work, Person, input);
  if (input.name !== undefined) person.name = personName(input.name);
  if (input.phone) Object.assign(person, phoneColumns(work.keys, person, input.phone));
  if (input.phone === null) Object.assign(person, noPhone);
  if (input.address) Object.assign(person, addressColumns(work.keys, person, input.address));
  if (input.address === null) Object.assign(person, noAddress);
  Object.assign(person, await identityColumns(work, person, input));
  if (input.divisionId !== undefined) {
    const division = await see(work, Division, input.divisionId, 'divisionId');
    person.division = ref(division);
    person.path = division.path;
  }
  return person;
}

type GivenId = Pick<NewPersonInput, 'idType' | 'idNumber' | 'birthDate'>;

async function identityColumns(work: Work, person: KeyHolder, { idType, idNumber, birthDate }: GivenId) {
  if (!idType && !idNumber && !birthDate) return {};
  if (!idType || !idNumber) throw new Refusal('ID_TYPE_NEEDED', { field: 'idNumber' });
  const given = { type: idType, number: idNumber, bornOn: birthDate, today: dayOf(work.now) };
  const columns = idColumns(work.keys, person, given);
  await requireUnknown(work, person, columns.idIndex);
  return columns;
}

/** Whoever is known out of the caller's reach is known, and nothing more is told. */
async function requireUnknown({ em, actor }: Work, { id }: KeyHolder, idIndex: string): Promise<void> {
  const known = { idIndex, id: { $ne: id } };
  if (!(await em.count(Person, known, { filters: { scope: false } }))) return;
  const scope = actor ? scopeOf(actor.held, actor.denied, 'people.read') : nowhere;
  const seen = await em.findOne(Person, known, { filters: { scope: { scope } } });
  if (!seen) throw new Refusal('ALREADY_REGISTERED', { field: 'idNumber' });
  throw new Refusal('PERSON_KNOWN', { name: seen.name, field: 'idNumber' });
}

/** Whom a department takes in belongs to its line, where the department works, until a membership says more. */
const linesOf = ({ scope }: Work, { path }: Division): string[] => [
  ...new Set(
    scope.allow.flatMap(reach =>
      reach.kind === 'DIVISION' && reach.line && isWithin(path, reach.block) ? [reach.line] : [],
    ),
  ),
];
