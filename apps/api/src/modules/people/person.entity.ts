import { defineEntity, p } from '@mikro-orm/core';
import { identity, territory } from '../../database/columns.ts';
import type { ScopedBy } from '../../database/scope.ts';
import { scopedBy } from '../../database/scope.ts';
import { Division } from '../units/index.ts';

export const personScope = { block: 'path', lines: 'lines', teams: 'teams', person: 'id' } satisfies ScopedBy;

/** One row per human being, under account, volunteer and resident alike. */
const PersonTable = defineEntity({
  name: 'Person',
  filters: { scope: scopedBy(personScope) },
  indexes: [
    { name: 'person_name', properties: ['name', 'id'] },
    { name: 'person_newest', properties: ['createdAt', 'id'] },
    { name: 'person_path', properties: ['path', 'id'] },
    { name: 'person_lines', properties: ['lines'], type: 'gin' },
    { name: 'person_teams', properties: ['teams'], type: 'gin' },
  ],
  properties: {
    ...identity,
    name: p.string(),
    division: () => p.manyToOne(Division).ref().index(),
    path: territory(),
    /** Departments and teams of the person's open memberships, kept by the teams module, and the line that registered them. */
    lines: p.array().columnType('uuid[]'),
    teams: p.array().columnType('uuid[]'),
    /** The person's own data key, wrapped by the master key; destroying it destroys what it sealed (security.md R56). */
    dataKey: p.text().hidden(),
    phoneSealed: p.text().nullable().hidden(),
    phoneIndex: p.string().nullable().hidden().index(),
    phoneMasked: p.string().nullable(),
  },
});

export class Person extends PersonTable.class {}
PersonTable.setClass(Person);
