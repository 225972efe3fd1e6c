import {
  incubationOutcomes,
  organizationKinds,
  organizationStates,
  qualifications,
} from '@firefly/domain/organizations';
import { unitStates } from '@firefly/domain/units';
import { defineEntity, p } from '@mikro-orm/core';
import { businessDate, identity, territory, word } from '../../database/columns.ts';
import { type ScopedBy, scopedBy } from '../../database/scope.ts';
import { Person } from '../people/index.ts';
import { Department, Division } from '../units/index.ts';

export const organizationScope = { block: 'path', line: 'department' } satisfies ScopedBy;

/** A body that civil affairs registers (社会组织), under the department that supervises it. */
const OrganizationTable = defineEntity({
  name: 'SocialOrganization',
  filters: { scope: scopedBy(organizationScope) },
  indexes: [
    { name: 'social_organization_name', properties: ['name', 'id'] },
    { name: 'social_organization_newest', properties: ['createdAt', 'id'] },
    { name: 'social_organization_base_name', properties: ['base', 'name', 'id'] },
    { name: 'social_organization_base_newest', properties: ['base', 'createdAt', 'id'] },
    { name: 'social_organization_division', properties: ['division', 'name', 'id'] },
    { name: 'social_organization_department', properties: ['department', 'name', 'id'] },
    { name: 'social_organization_path', properties: ['path', 'name', 'id'] },
    { name: 'social_organization_phone', properties: ['phoneIndex'] },
  ],
  uniques: [{ name: 'social_organization_code_once', properties: ['creditCode'] }],
  checks: [
    {
      name: 'social_organization_ends_with_a_reason',
      expression:
        "(state = 'DEREGISTERED') = (deregistered_on is not null and deregister_reason is not null)",
    },
    {
      name: 'social_organization_ends_after_it_began',
      expression: 'deregistered_on is null or deregistered_on >= registered_on',
    },
    {
      name: 'social_organization_founded_first',
      expression: 'founded_on is null or founded_on <= registered_on',
    },
    { name: 'social_organization_leaves_its_base', expression: "base_id is null or state = 'REGISTERED'" },
    {
      name: 'social_organization_code_form',
      expression: "credit_code ~ '^5[123][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'",
    },
  ],
  properties: {
    ...identity,
    name: p.string(),
    creditCode: p.string(),
    kind: word(organizationKinds),
    state: word(organizationStates),
    department: () => p.manyToOne(Department).ref(),
    division: () => p.manyToOne(Division).ref(),
    path: territory(),
    legalRepresentative: p.string(),
    foundedOn: businessDate().nullable(),
    registeredOn: businessDate(),
    deregisteredOn: businessDate().nullable(),
    deregisterReason: p.text().nullable(),
    /** The base it is in now; what was before stands in its incubations. */
    base: () => p.manyToOne(IncubationBase).ref().nullable().deleteRule('no action'),
    /** The legal representative's own data key, wrapped: destroying it destroys what it sealed. */
    dataKey: p.text().hidden(),
    phoneSealed: p.text().nullable().hidden(),
    phoneIndex: p.string().nullable().hidden(),
    phoneMasked: p.string().nullable(),
    incubations: () => p.oneToMany(Incubation).mappedBy('organization'),
    workers: () => p.oneToMany(SocialWorker).mappedBy('organization'),
  },
});

export class SocialOrganization extends OrganizationTable.class {}
OrganizationTable.setClass(SocialOrganization);

/** A house in which young organisations find room and help (孵化基地). */
const BaseTable = defineEntity({
  name: 'IncubationBase',
  filters: { scope: scopedBy(organizationScope) },
  indexes: [
    { name: 'incubation_base_name', properties: ['name', 'id'] },
    { name: 'incubation_base_newest', properties: ['createdAt', 'id'] },
    { name: 'incubation_base_division', properties: ['division', 'name', 'id'] },
    { name: 'incubation_base_department', properties: ['department', 'name', 'id'] },
    { name: 'incubation_base_path', properties: ['path', 'name', 'id'] },
  ],
  uniques: [{ name: 'incubation_base_open_name', properties: ['name'], where: "state = 'ACTIVE'" }],
  checks: [{ name: 'incubation_base_has_room', expression: 'capacity > 0' }],
  properties: {
    ...identity,
    name: p.string(),
    state: word(unitStates),
    department: () => p.manyToOne(Department).ref(),
    division: () => p.manyToOne(Division).ref(),
    path: territory(),
    address: p.string().nullable(),
    capacity: p.integer(),
    organizations: () => p.oneToMany(SocialOrganization).mappedBy('base'),
  },
});

export class IncubationBase extends BaseTable.class {}
BaseTable.setClass(IncubationBase);

/** The time of an organisation in a base, and what came of it. */
const IncubationTable = defineEntity({
  name: 'Incubation',
  filters: { scope: scopedBy(organizationScope) },
  indexes: [
    { name: 'incubation_organization_since', properties: ['organization', 'since', 'id'] },
    { name: 'incubation_base_since', properties: ['base', 'since', 'id'] },
    { name: 'incubation_department', properties: ['department', 'id'] },
  ],
  uniques: [{ name: 'incubation_once', properties: ['organization'], where: { until: null } }],
  checks: [
    { name: 'incubation_ends_after_it_began', expression: 'until is null or until >= since' },
    { name: 'incubation_ends_with_an_outcome', expression: '(until is null) = (outcome is null)' },
  ],
  properties: {
    ...identity,
    organization: () => p.manyToOne(SocialOrganization).ref(),
    base: () => p.manyToOne(IncubationBase).ref(),
    /** Line and block of the organisation, whose history this is. */
    department: () => p.manyToOne(Department).ref(),
    path: territory(),
    since: businessDate(),
    until: businessDate().nullable(),
    outcome: word(incubationOutcomes).nullable(),
    note: p.text().nullable(),
  },
});

export class Incubation extends IncubationTable.class {}
IncubationTable.setClass(Incubation);

export const workerScope = { ...organizationScope, person: 'person' } satisfies ScopedBy;

/** A person at work as a professional social worker (社工). */
const WorkerTable = defineEntity({
  name: 'SocialWorker',
  filters: { scope: scopedBy(workerScope) },
  indexes: [
    { name: 'social_worker_since', properties: ['since', 'id'] },
    { name: 'social_worker_newest', properties: ['createdAt', 'id'] },
    { name: 'social_worker_organization_since', properties: ['organization', 'since', 'id'] },
    { name: 'social_worker_organization_newest', properties: ['organization', 'createdAt', 'id'] },
    { name: 'social_worker_person', properties: ['person', 'id'] },
    { name: 'social_worker_division', properties: ['division', 'id'] },
    { name: 'social_worker_department', properties: ['department', 'id'] },
    { name: 'social_worker_path', properties: ['path', 'id'] },
  ],
  uniques: [
    { name: 'social_worker_once', properties: ['person'], where: { until: null } },
    { name: 'social_worker_certificate_once', properties: ['certificateIndex'], where: { until: null } },
  ],
  checks: [{ name: 'social_worker_leaves_after_beginning', expression: 'until is null or until >= since' }],
  properties: {
    ...identity,
    person: () => p.manyToOne(Person).ref(),
    qualification: word(qualifications),
    /** The department that answers for the social work here. */
    department: () => p.manyToOne(Department).ref(),
    /** Where the person serves. */
    division: () => p.manyToOne(Division).ref(),
    path: territory(),
    /** Who employs them; nobody's but the department's when empty. */
    organization: () => p.manyToOne(SocialOrganization).ref().nullable().deleteRule('no action'),
    since: businessDate(),
    until: businessDate().nullable(),
    certificateSealed: p.text().nullable().hidden(),
    certificateIndex: p.string().nullable().hidden(),
    certificateMasked: p.string().nullable(),
  },
});

export class SocialWorker extends WorkerTable.class {}
WorkerTable.setClass(SocialWorker);
