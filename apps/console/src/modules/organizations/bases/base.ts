import { unitStateLabels, unitStates } from '@firefly/domain/units';
import type {
  BaseOrganizationsQuery,
  BaseQuery,
  BaseRowFragment,
  IncubationBaseOrder,
} from '../../../graphql/generated/graphql.ts';
import { nameOf } from '../../../shared/i18n/i18n.ts';
import { useRecord } from '../../../shared/record/record.ts';
import type { Column } from '../../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../../shared/table/filter.ts';
import { defineList } from '../../../shared/table/list.ts';
import { orderKey } from '../../../shared/table/table-address.ts';
import { t } from '../text.ts';
import { Base, BaseOrganizations, Bases } from './bases.documents.ts';

export const baseIn = ({ node }: BaseQuery) => (node?.__typename === 'IncubationBase' ? node : undefined);

export type BaseRecord = NonNullable<ReturnType<typeof baseIn>>;

export const useBase = (id: () => string) =>
  useRecord({
    document: Base,
    variables: () => ({ id: id() }),
    pick: baseIn,
    typenames: ['IncubationBase', 'SocialOrganization'],
  });

const orders = ['NAME', 'NEWEST'] as const satisfies readonly IncubationBaseOrder[];

export const baseSource = defineList({
  document: Bases,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'NAME',
    filter: { name: filter.text('name'), state: filter.choices('state', unitStates) ?? ['ACTIVE'] },
  }),
  connection: data => data.incubationBases,
  usualOrder: 'NAME',
  typenames: ['IncubationBase', 'SocialOrganization'],
});

export const baseColumns = (): Column<BaseRowFragment>[] => [
  { key: 'name', title: t('name'), width: 300, text: ({ name }) => name, order: { ascending: 'NAME' } },
  { key: 'state', title: t('state'), width: 90 },
  {
    key: 'sheltered',
    title: t('sheltered'),
    width: 110,
    text: ({ organizations }) => organizations.totalCount,
    align: 'right',
  },
  { key: 'capacity', title: t('capacity'), width: 110, text: ({ capacity }) => capacity, align: 'right' },
  {
    key: 'department',
    title: t('department'),
    width: 120,
    text: ({ department }) => department && nameOf(department),
  },
  { key: 'division', title: t('division'), width: 120, text: ({ division }) => division && nameOf(division) },
  { key: 'address', title: t('address'), width: 240, text: ({ address }) => address },
];

export const baseFields = (): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  { key: 'state', title: t('state'), kind: 'choices', options: optionsOf(unitStates, unitStateLabels) },
];

const shelteredIn = ({ node }: BaseOrganizationsQuery) =>
  node?.__typename === 'IncubationBase' ? node.organizations : undefined;

export const shelteredSource = (base: string) =>
  defineList({
    document: BaseOrganizations,
    variables: (page, filter) => ({
      id: base,
      ...page,
      orderBy: filter.choice(orderKey, orders) ?? 'NAME',
    }),
    connection: shelteredIn,
    usualOrder: 'NAME',
    typenames: ['SocialOrganization'],
  });
