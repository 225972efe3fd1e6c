import {
  incubationOutcomeLabels,
  organizationKindLabels,
  organizationKinds,
  organizationStateLabels,
  organizationStates,
} from '@firefly/domain/organizations';
import type {
  OrganizationIncubationsQuery,
  OrganizationRowFragment,
  SocialOrganizationOrder,
} from '../../graphql/generated/graphql.ts';
import { formatDay } from '../../shared/format/dates.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { OrganizationIncubations, Organizations } from './organizations.documents.ts';
import { t } from './text.ts';

const orders = ['NAME', 'NEWEST'] as const satisfies readonly SocialOrganizationOrder[];

export const organizationSource = defineList({
  document: Organizations,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'NAME',
    filter: {
      name: filter.text('name'),
      kind: filter.choices('kind', organizationKinds),
      state: filter.choices('state', organizationStates) ?? ['REGISTERED'],
      unsheltered: filter.flag('unsheltered'),
      within: filter.text('within'),
    },
  }),
  connection: data => data.socialOrganizations,
  usualOrder: 'NAME',
  typenames: ['SocialOrganization'],
});

export const organizationColumns = (): Column<OrganizationRowFragment>[] => [
  { key: 'name', title: t('name'), width: 196, text: ({ name }) => name, order: { ascending: 'NAME' } },
  { key: 'kind', title: t('kind'), width: 104, text: ({ kind }) => say(organizationKindLabels[kind]) },
  { key: 'creditCode', title: t('creditCode'), width: 168, text: ({ creditCode }) => creditCode },
  {
    key: 'department',
    title: t('supervisor'),
    width: 92,
    text: ({ department }) => department && nameOf(department),
  },
  { key: 'division', title: t('division'), width: 84, text: ({ division }) => division && nameOf(division) },
  { key: 'base', title: t('base'), width: 122, text: ({ base }) => base?.name },
  { key: 'state', title: t('state'), width: 84 },
  {
    key: 'legalRepresentative',
    title: t('legalRepresentative'),
    width: 110,
    text: ({ legalRepresentative }) => legalRepresentative,
    spare: true,
  },
  { key: 'phone', title: t('phone'), width: 120, text: ({ phone }) => phone, spare: true },
  {
    key: 'registeredOn',
    title: t('registeredOn'),
    width: 110,
    text: ({ registeredOn }) => formatDay(registeredOn),
    spare: true,
  },
];

export const organizationFields = (): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  {
    key: 'kind',
    title: t('kind'),
    kind: 'choices',
    options: optionsOf(organizationKinds, organizationKindLabels),
  },
  {
    key: 'unsheltered',
    title: t('incubation'),
    kind: 'choice',
    options: [
      { value: 'false', label: t('incubatedNow') },
      { value: 'true', label: t('notIncubated') },
    ],
  },
  {
    key: 'state',
    title: t('state'),
    kind: 'choices',
    options: optionsOf(organizationStates, organizationStateLabels),
  },
];

const incubationsIn = ({ node }: OrganizationIncubationsQuery) =>
  node?.__typename === 'SocialOrganization' ? node.incubations : undefined;

export type IncubationRow = NonNullable<ReturnType<typeof incubationsIn>>['nodes'][number];

export const incubationSource = (organization: string) =>
  defineList({
    document: OrganizationIncubations,
    variables: page => ({ id: organization, ...page }),
    connection: incubationsIn,
    usualOrder: 'SINCE',
    typenames: ['Incubation'],
  });

export const nameOfIncubation = ({ base, since }: IncubationRow): string =>
  base?.name ?? formatDay(since) ?? '';

export const incubationColumns = (): Column<IncubationRow>[] => [
  { key: 'base', title: t('base'), width: 220, text: nameOfIncubation },
  { key: 'since', title: t('since'), width: 110, text: ({ since }) => formatDay(since) },
  { key: 'until', title: t('until'), width: 110, text: ({ until }) => formatDay(until) },
  {
    key: 'outcome',
    title: t('outcome'),
    width: 110,
    text: ({ outcome }) => outcome && say(incubationOutcomeLabels[outcome]),
  },
  { key: 'note', title: t('note'), width: 220, text: ({ note }) => note },
];
