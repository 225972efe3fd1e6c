import {
  contains,
  idIs,
  isEmpty,
  isOneOf,
  isWithin,
  neighbourHas,
  startsWith,
  text,
} from '../plain-filters.ts';
import type { Columns, TwinType } from '../twin-types.ts';

const standing = (row: Columns) => ({ block: text(row.path), lines: [text(row.department_id)] });

const permission = 'organizations.read';

/** Organisations, bases and social workers, as the twin reads them. */
export const organizationTypes: Readonly<Record<string, TwinType>> = {
  SocialOrganization: {
    table: 'social_organization',
    prefix: 'organization',
    permission,
    place: standing,
    fields: { phone: row => row.phone_masked },
    neighbours: {
      department: row => ['Department', row.department_id],
      division: row => ['Division', row.division_id],
      base: row => ['IncubationBase', row.base_id],
    },
    lists: { incubations: ['Incubation', 'organization_id'], workers: ['SocialWorker', 'organization_id'] },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: {
      name: contains('name'),
      creditCode: startsWith('credit_code'),
      kind: isOneOf('kind'),
      state: isOneOf('state'),
      departmentId: idIs('Department', 'department_id'),
      within: isWithin('path'),
      unsheltered: isEmpty('base_id'),
    },
  },
  IncubationBase: {
    table: 'incubation_base',
    prefix: 'base',
    permission,
    place: standing,
    neighbours: {
      department: row => ['Department', row.department_id],
      division: row => ['Division', row.division_id],
    },
    lists: { organizations: ['SocialOrganization', 'base_id'] },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: { name: contains('name'), state: isOneOf('state'), within: isWithin('path') },
  },
  Incubation: {
    table: 'incubation',
    prefix: 'incubation',
    permission,
    place: standing,
    neighbours: {
      organization: row => ['SocialOrganization', row.organization_id],
      base: row => ['IncubationBase', row.base_id],
    },
    orders: { SINCE: 'since desc, id desc' },
  },
  SocialWorker: {
    table: 'social_worker',
    prefix: 'worker',
    permission,
    place: row => ({ ...standing(row), person: text(row.person_id) }),
    fields: { certificate: row => row.certificate_masked },
    neighbours: {
      person: row => ['Person', row.person_id],
      department: row => ['Department', row.department_id],
      division: row => ['Division', row.division_id],
      organization: row => ['SocialOrganization', row.organization_id],
    },
    orders: { SINCE: 'since desc, id desc', NEWEST: 'created_at desc, id desc' },
    filters: {
      name: neighbourHas('Person', 'person_id', 'name'),
      qualification: isOneOf('qualification'),
      active: isEmpty('until'),
      organizationId: idIs('SocialOrganization', 'organization_id'),
      within: isWithin('path'),
    },
  },
};
