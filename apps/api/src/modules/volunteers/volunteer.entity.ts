import {
  availableTimes,
  educations,
  politicalStatuses,
  serviceDirections,
  skills,
  spokenLanguages,
  volunteerStates,
} from '@firefly/domain/volunteers';
import { defineEntity, p } from '@mikro-orm/core';
import { businessDate, identity, territory, word } from '../../database/columns.ts';
import { type ScopedBy, scopedBy } from '../../database/scope.ts';
import { Person } from '../people/index.ts';
import { Division } from '../units/index.ts';

export const volunteerScope = {
  block: 'path',
  lines: 'lines',
  teams: 'teams',
  person: 'person',
} satisfies ScopedBy;

/** A volunteer (志愿者) is a role of a person: numbers, address and consents are the person's. */
const VolunteerTable = defineEntity({
  name: 'Volunteer',
  filters: { scope: scopedBy(volunteerScope) },
  indexes: [
    { name: 'volunteer_name', properties: ['name', 'id'] },
    { name: 'volunteer_newest', properties: ['createdAt', 'id'] },
    { name: 'volunteer_number', properties: ['number', 'id'] },
    { name: 'volunteer_division', properties: ['division', 'id'] },
    { name: 'volunteer_path', properties: ['path', 'id'] },
    { name: 'volunteer_lines', properties: ['lines'], type: 'gin' },
    { name: 'volunteer_teams', properties: ['teams'], type: 'gin' },
    { name: 'volunteer_skills', properties: ['skills'], type: 'gin' },
    { name: 'volunteer_languages', properties: ['languages'], type: 'gin' },
  ],
  uniques: [
    { name: 'volunteer_number_once', properties: ['number'] },
    { name: 'volunteer_person_once', properties: ['person'] },
  ],
  checks: [
    {
      name: 'volunteer_guardian_is_whole',
      expression: '(guardian_name is null) = (guardian_relation is null)',
    },
  ],
  properties: {
    ...identity,
    number: p.string(),
    state: word(volunteerStates),
    joinedOn: businessDate(),
    person: () => p.manyToOne(Person).ref(),
    /** What lists are sorted and limited by, repeated from the person by the database: docs/decisions/0011. */
    name: p.string(),
    division: () => p.manyToOne(Division).ref(),
    path: territory(),
    lines: p.array().columnType('uuid[]'),
    teams: p.array().columnType('uuid[]'),
    firefly: p.boolean().default(false),
    politicalStatus: word(politicalStatuses).nullable(),
    education: word(educations).nullable(),
    occupation: p.string().nullable(),
    employer: p.string().nullable(),
    directions: word(serviceDirections).array(),
    skills: word(skills).array(),
    languages: word(spokenLanguages).array(),
    availableTimes: word(availableTimes).array(),
    emergencyName: p.string().nullable(),
    emergencyRelation: p.string().nullable(),
    emergencyPhoneSealed: p.text().nullable().hidden(),
    emergencyPhoneMasked: p.string().nullable(),
    guardianName: p.string().nullable(),
    guardianRelation: p.string().nullable(),
    guardianPhoneSealed: p.text().nullable().hidden(),
    guardianPhoneMasked: p.string().nullable(),
  },
});

export class Volunteer extends VolunteerTable.class {}
VolunteerTable.setClass(Volunteer);
