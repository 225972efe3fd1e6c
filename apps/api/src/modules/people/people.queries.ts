import { ID } from 'type-graphql';
import { readable } from '../../database/read/index.ts';
import { sql } from '../../database/sql.ts';
import { listOf } from '../../graphql/connection.ts';
import { ConsentPurposeEnum, ConsentType } from './consent.type.ts';
import { Consent, Person } from './person.entity.ts';
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
  computed: {
    phone: column => column('phoneMasked'),
    idNumber: column => column('idMasked'),
    birthDate: column => sql`to_char(${column('bornOn')}, 'YYYY') || '-**-**'`,
    address: column => column('addressMasked'),
  },
});

export const readConsents = readable('Consent', Consent, {
  prefix: 'consent',
  words: 'consents (同意记录)',
  permission: 'people.read',
  filter: {
    purpose: ['purpose', 'in', () => ConsentPurposeEnum, 'To any of these purposes.'],
    standing: ['withdrawnAt', 'isNull', () => Boolean, 'True: standing; false: taken back.'],
  },
  order: { NEWEST: '-createdAt' },
});

export const People = listOf(readPeople, () => PersonType);
export const Consents = listOf(readConsents, () => ConsentType);
