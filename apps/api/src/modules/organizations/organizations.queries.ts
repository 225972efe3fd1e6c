import { ID } from 'type-graphql';
import { readable } from '../../database/read/index.ts';
import { listOf } from '../../graphql/connection.ts';
import { UnitStateEnum } from '../units/index.ts';
import { Incubation, IncubationBase, SocialOrganization, SocialWorker } from './organization.entity.ts';
import {
  IncubationBaseType,
  IncubationType,
  OrganizationKindEnum,
  OrganizationStateEnum,
  SocialOrganizationType,
} from './organization.type.ts';
import { QualificationEnum, SocialWorkerType } from './worker.type.ts';

export const readOrganizations = readable('SocialOrganization', SocialOrganization, {
  prefix: 'organization',
  words: 'social organisations (社会组织)',
  permission: 'organizations.read',
  filter: {
    name: ['name', 'contains', () => String, 'Part of the name.'],
    creditCode: ['creditCode', 'startsWith', () => String, 'How the credit code begins.'],
    kind: ['kind', 'in', () => OrganizationKindEnum, 'Any of these kinds.'],
    state: ['state', 'in', () => OrganizationStateEnum, 'Any of these states.'],
    departmentId: ['department', 'eq', () => ID, 'Supervised by this department.'],
    within: ['path', 'within', () => ID, 'In this division or below.'],
    unsheltered: ['base', 'isNull', () => Boolean, 'True: in no incubation base; false: in one now.'],
  },
  order: { NAME: 'name', NEWEST: '-createdAt' },
  computed: { phone: column => column('phoneMasked') },
});

export const readBases = readable('IncubationBase', IncubationBase, {
  prefix: 'base',
  words: 'incubation bases (孵化基地)',
  permission: 'organizations.read',
  filter: {
    name: ['name', 'contains', () => String, 'Part of the name.'],
    state: ['state', 'in', () => UnitStateEnum, 'Any of these states.'],
    within: ['path', 'within', () => ID, 'In this division or below.'],
  },
  order: { NAME: 'name', NEWEST: '-createdAt' },
});

export const readIncubations = readable('Incubation', Incubation, {
  prefix: 'incubation',
  words: 'incubations (孵化)',
  permission: 'organizations.read',
  order: { SINCE: '-since' },
});

export const readWorkers = readable('SocialWorker', SocialWorker, {
  prefix: 'worker',
  words: 'social workers (社工)',
  permission: 'organizations.read',
  filter: {
    name: ['person.name', 'contains', () => String, 'Part of the name.'],
    qualification: ['qualification', 'in', () => QualificationEnum, 'Any of these qualifications.'],
    active: ['until', 'isNull', () => Boolean, 'True: at work; false: former.'],
    organizationId: ['organization', 'eq', () => ID, 'Employed by this organisation.'],
    within: ['path', 'within', () => ID, 'Serving in this division or below.'],
  },
  order: { SINCE: '-since', NEWEST: '-createdAt' },
  computed: { certificate: column => column('certificateMasked') },
});

export const SocialOrganizations = listOf(readOrganizations, () => SocialOrganizationType);
export const IncubationBases = listOf(readBases, () => IncubationBaseType);
export const Incubations = listOf(readIncubations, () => IncubationType);
export const SocialWorkers = listOf(readWorkers, () => SocialWorkerType);
