import { ID } from 'type-graphql';
import { readable } from '../../database/read/index.ts';
import { listOf } from '../../graphql/connection.ts';
import { Person } from './person.entity.ts';
import { PersonType } from './person.type.ts';

export const readPeople = readable('Person', Person, {
  prefix: 'person',
  words: 'people (人员)',
  permission: 'people.read',
  filter: {
    name: ['name', 'contains', () => String, 'Part of the name.'],
    within: ['path', 'within', () => ID, 'Registered in this division or below.'],
  },
  order: { NAME: 'name', NEWEST: '-createdAt' },
  computed: { phone: column => column('phoneMasked') },
});

export const People = listOf(readPeople, () => PersonType);
