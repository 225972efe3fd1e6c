import { defineEntity, p } from '@mikro-orm/core';
import { businessDate, identity, instant, territory, word } from '../../../src/database/columns.ts';
import { type ScopedBy, scopedBy } from '../../../src/database/scope.ts';

const DivisionTable = defineEntity({
  name: 'Division',
  indexes: [
    { properties: ['name', 'id'] },
    { properties: ['path', 'id'] },
    { properties: ['parent', 'name', 'id'] },
    { properties: ['parent', 'path', 'id'] },
  ],
  properties: {
    ...identity,
    path: territory(),
    name: p.string(),
    parent: () => p.manyToOne(Division).ref().nullable(),
    children: () => p.oneToMany(Division).mappedBy('parent'),
  },
});

export class Division extends DivisionTable.class {}
DivisionTable.setClass(Division);

const DepartmentTable = defineEntity({
  name: 'Department',
  indexes: [{ properties: ['name', 'id'] }],
  properties: { ...identity, name: p.string() },
});

export class Department extends DepartmentTable.class {}
DepartmentTable.setClass(Department);

export const teamStates = ['ACTIVE', 'CLOSED'] as const;

export interface Mark {
  readonly item: string;
  readonly met: boolean;
}

export const teamScope = { block: 'path', line: 'department', team: 'id' } satisfies ScopedBy;

const TeamTable = defineEntity({
  name: 'Team',
  filters: { scope: scopedBy(teamScope) },
  indexes: [
    { properties: ['name', 'id'] },
    { properties: ['memberCount', 'id'] },
    { properties: ['lastActiveAt', 'id'] },
    { properties: ['budget', 'id'] },
    { properties: ['parent', 'name', 'id'] },
    { properties: ['parent', 'memberCount', 'id'] },
    { properties: ['parent', 'lastActiveAt', 'id'] },
    { properties: ['parent', 'budget', 'id'] },
    { properties: ['division', 'name', 'id'] },
    { properties: ['division', 'memberCount', 'id'] },
    { properties: ['division', 'lastActiveAt', 'id'] },
    { properties: ['division', 'budget', 'id'] },
  ],
  properties: {
    ...identity,
    name: p.string(),
    nameEn: p.string().nullable(),
    state: word(teamStates),
    foundedOn: businessDate().nullable(),
    /** With microseconds, which a cursor must not lose. */
    lastActiveAt: p.datetime(6),
    closedAt: instant().nullable(),
    memberCount: p.integer(),
    /** In fen: more digits than a JSON number keeps. */
    budget: p.bigint('string'),
    tags: p.array(),
    marks: p.json<Mark[]>(),
    path: territory(),
    department: () => p.manyToOne(Department).ref(),
    division: () => p.manyToOne(Division).ref(),
    parent: () => p.manyToOne(Team).ref().nullable(),
    children: () => p.oneToMany(Team).mappedBy('parent'),
    members: () => p.oneToMany(Membership).mappedBy('team'),
    home: () => p.oneToOne(Home).mappedBy('team').ref().nullable(),
  },
});

export class Team extends TeamTable.class {}
TeamTable.setClass(Team);

/** Stands where its team stands: its scope is one hop away. */
export const homeScope = { block: 'team.path', line: 'team.department', team: 'team' } satisfies ScopedBy;

const HomeTable = defineEntity({
  name: 'Home',
  filters: { scope: scopedBy(homeScope) },
  indexes: [{ properties: ['name', 'id'] }],
  properties: {
    ...identity,
    name: p.string(),
    team: () => p.oneToOne(Team).ref(),
  },
});

export class Home extends HomeTable.class {}
HomeTable.setClass(Home);

export const personScope = { block: 'path', lines: 'lines', teams: 'teams', person: 'id' } satisfies ScopedBy;

const PersonTable = defineEntity({
  name: 'Person',
  filters: { scope: scopedBy(personScope) },
  indexes: [{ properties: ['name', 'id'] }, { properties: ['createdAt', 'id'] }],
  properties: {
    ...identity,
    name: p.string(),
    phone: p.string(),
    path: territory().nullable(),
    lines: p.array().columnType('uuid[]'),
    teams: p.array().columnType('uuid[]'),
    secret: p.text().hidden(),
  },
});

export class Person extends PersonTable.class {}
PersonTable.setClass(Person);

export const roles = ['LEADER', 'MEMBER'] as const;
export const membershipScope = {
  block: 'path',
  line: 'department',
  team: 'team',
  person: 'person',
} satisfies ScopedBy;

const MembershipTable = defineEntity({
  name: 'Membership',
  filters: { scope: scopedBy(membershipScope) },
  indexes: [
    { properties: ['since', 'id'] },
    { properties: ['minutes', 'id'] },
    { properties: ['team', 'since', 'id'] },
    { properties: ['team', 'minutes', 'id'] },
    { properties: ['person', 'since', 'id'] },
    { properties: ['person', 'minutes', 'id'] },
  ],
  properties: {
    ...identity,
    role: word(roles),
    since: businessDate(),
    until: businessDate().nullable(),
    minutes: p.integer(),
    path: territory(),
    department: () => p.manyToOne(Department).ref().nullable(),
    team: () => p.manyToOne(Team).ref(),
    person: () => p.manyToOne(Person).ref().nullable(),
  },
});

export class Membership extends MembershipTable.class {}
MembershipTable.setClass(Membership);

export const noteScope = { account: 'account' } satisfies ScopedBy;

const NoteTable = defineEntity({
  name: 'Note',
  filters: { scope: scopedBy(noteScope) },
  indexes: [{ properties: ['createdAt', 'id'] }],
  properties: {
    ...identity,
    account: p.uuid(),
    text: p.text(),
    about: () => p.manyToOne(Team).ref().nullable(),
  },
});

export class Note extends NoteTable.class {}
NoteTable.setClass(Note);

export const countyEntities = [Division, Department, Team, Home, Person, Membership, Note];
