import { defineEntity, p } from '@mikro-orm/core';
import { consentChannels, consentPurposes, idTypes } from '@firefly/domain/people';
import { businessDate, identity, instant, territory, word } from '../../database/columns.ts';
import type { ScopedBy } from '../../database/scope.ts';
import { scopedBy } from '../../database/scope.ts';
import { Division } from '../units/index.ts';

export const personScope = { block: 'path', lines: 'lines', teams: 'teams', person: 'id' } satisfies ScopedBy;

/** A volunteer's lists are limited and sorted by what stands here: the database repeats it there, see docs/decisions/0011. */
const volunteerFollows = {
  name: 'person_volunteer_follows',
  timing: 'after' as const,
  events: ['update' as const],
  forEach: 'row' as const,
  body: `
    if (new.name, new.division_id, new.path, new.lines, new.teams)
      is distinct from (old.name, old.division_id, old.path, old.lines, old.teams) then
      update volunteer set name = new.name, division_id = new.division_id, path = new.path, lines = new.lines, teams = new.teams
      where person_id = new.id;
    end if;
    return null;`,
};

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
  uniques: [{ name: 'person_id_once', properties: ['idIndex'] }],
  checks: [
    {
      name: 'person_id_is_whole',
      expression: 'num_nulls(id_type, id_sealed, id_index, id_masked, born_on) in (0, 5)',
    },
  ],
  triggers: [volunteerFollows],
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
    idType: word(idTypes).nullable(),
    idSealed: p.text().nullable().hidden(),
    idIndex: p.string().nullable().hidden(),
    idMasked: p.string().nullable(),
    /** Says who is a minor today; shown masked, and only a trace of it stands in the audit. */
    bornOn: businessDate().nullable().hidden(),
    addressSealed: p.text().nullable().hidden(),
    addressMasked: p.string().nullable(),
    consents: () => p.oneToMany(Consent).mappedBy('person'),
  },
});

export class Person extends PersonTable.class {}
PersonTable.setClass(Person);

export const consentScope = {
  block: 'person.path',
  lines: 'person.lines',
  teams: 'person.teams',
  person: 'person',
} satisfies ScopedBy;

/** What a person agreed to (同意), word for word; taken back it stays as evidence. */
const ConsentTable = defineEntity({
  name: 'Consent',
  filters: { scope: scopedBy(consentScope) },
  indexes: [{ name: 'consent_newest', properties: ['person', 'createdAt', 'id'] }],
  uniques: [
    {
      name: 'consent_stands_once',
      properties: ['person', 'purpose', 'textVersion'],
      where: 'withdrawn_at is null',
    },
  ],
  checks: [
    {
      name: 'consent_is_withdrawn_for_a_reason',
      expression: '(withdrawn_at is null) = (withdrawn_for is null)',
    },
  ],
  properties: {
    ...identity,
    person: () => p.manyToOne(Person).ref(),
    purpose: word(consentPurposes),
    textVersion: p.string(),
    text: p.text(),
    channel: word(consentChannels),
    givenOn: businessDate(),
    withdrawnAt: instant().nullable(),
    withdrawnFor: p.text().nullable(),
    /** The name of whoever recorded it, as it was then. */
    recordedBy: p.string().nullable(),
  },
});

export class Consent extends ConsentTable.class {}
ConsentTable.setClass(Consent);
