import { ID } from 'type-graphql';
import { entityCalled, readable } from '../../database/read/index.ts';
import { sql } from '../../database/sql.ts';
import { listOf } from '../../graphql/connection.ts';
import { Volunteer } from './volunteer.entity.ts';
import { SkillEnum, SpokenLanguageEnum, VolunteerStateEnum } from './volunteer.enums.ts';
import { VolunteerType } from './volunteer.type.ts';

export const readVolunteers = readable('Volunteer', Volunteer, {
  prefix: 'volunteer',
  words: 'volunteers (志愿者)',
  permission: 'volunteers.read',
  filter: {
    name: ['name', 'contains', () => String, 'Part of the name.'],
    number: ['number', 'startsWith', () => String, 'Beginning of the number.'],
    within: ['path', 'within', () => ID, 'At home in this division or below.'],
    teamId: ['teams', 'holds', () => entityCalled('Team'), 'In this team now.'],
    state: ['state', 'in', () => VolunteerStateEnum, 'In any of these states.'],
    firefly: ['firefly', 'eq', () => Boolean, 'Whether they are firefly volunteers.'],
    language: ['languages', 'holds', () => SpokenLanguageEnum, 'Who speak this language.'],
    skill: ['skills', 'holds', () => SkillEnum, 'Who have this skill.'],
  },
  order: { NAME: 'name', NEWEST: '-createdAt', NUMBER: 'number' },
  computed: {
    emergencyPhone: column => column('emergencyPhoneMasked'),
    guardianPhone: column => column('guardianPhoneMasked'),
    minor: (column, { now }) => sql`coalesce(
      ${column('person.bornOn')} > (${now}::timestamptz at time zone 'Asia/Shanghai')::date - interval '18 years', true)`,
  },
});

export const Volunteers = listOf(readVolunteers, () => VolunteerType);
