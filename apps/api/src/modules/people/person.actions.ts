import { maskPhone } from '@firefly/domain/shared';
import { personName, personPhone } from '@firefly/domain/people';
import { isWithin } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import type { Keys } from '../../database/keys.ts';
import type { Work } from '../../graphql/context.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Division } from '../units/index.ts';
import { Person } from './person.entity.ts';
import type { RegisterPersonInput, UpdatePersonInput } from './person.inputs.ts';

export async function registerPerson(work: Work, input: RegisterPersonInput): Promise<Person> {
  const division = await see(work, Division, input.divisionId, 'divisionId');
  const { id } = newId(Person, input);
  const dataKey = sealingKey(work.keys, id);
  return work.em.create(Person, {
    id,
    name: personName(input.name),
    division: ref(division),
    path: division.path,
    lines: linesOf(work, division),
    teams: [],
    dataKey,
    ...(input.phone ? phoneColumns(work.keys, { id, dataKey, phone: input.phone }) : {}),
  });
}

export async function updatePerson(work: Work, input: UpdatePersonInput): Promise<Person> {
  const person = await load(work, Person, input);
  if (input.name !== undefined) person.name = personName(input.name);
  const { id, dataKey } = person;
  if (input.phone) Object.assign(person, phoneColumns(work.keys, { id, dataKey, phone: input.phone }));
  if (input.phone === null) Object.assign(person, noPhone);
  if (input.divisionId !== undefined) {
    const division = await see(work, Division, input.divisionId, 'divisionId');
    person.division = ref(division);
    person.path = division.path;
  }
  return person;
}

interface Phone {
  readonly id: string;
  readonly dataKey: string;
  readonly phone: string;
}

/** The person's own data key, wrapped. */
export const sealingKey = (keys: Keys, id: string): string => keys.newDataKey(ownerOf(id));

/** What the database keeps of a number: sealed with the person's own key, found by its index, shown by its mask. */
export function phoneColumns(keys: Keys, { id, dataKey, phone }: Phone) {
  const number = personPhone(phone);
  return {
    phoneSealed: keys.seal(number, {
      dataKey,
      owner: ownerOf(id),
      place: { table: 'person', id, column: 'phone' },
    }),
    phoneIndex: keys.blindIndex('phone', number),
    phoneMasked: maskPhone(number),
  };
}

const noPhone = { phoneSealed: null, phoneIndex: null, phoneMasked: null };

const ownerOf = (id: string) => ({ table: 'person', id, column: 'data_key' });

/** Whom a department takes in belongs to its line, where the department works, until a membership says more. */
const linesOf = ({ scope }: Work, { path }: Division): string[] => [
  ...new Set(
    scope.allow.flatMap(reach =>
      reach.kind === 'DIVISION' && reach.line && isWithin(path, reach.block) ? [reach.line] : [],
    ),
  ),
];
