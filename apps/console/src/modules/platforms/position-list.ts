import {
  platformKeys,
  platformLabels,
  type PlatformKey,
  positionKindLabels,
  positionKinds,
  type PositionKind,
  positionStateLabels,
  positionStates,
} from '@firefly/domain/platforms';
import type { PositionOrder, PositionRowFragment } from '../../graphql/generated/graphql.ts';
import { formatInstant } from '../../shared/format/dates.ts';
import { listed, nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { Positions } from './positions.documents.ts';
import { t } from './text.ts';

const orders = ['NAME', 'NEWEST'] as const satisfies readonly PositionOrder[];

export const positionSource = defineList({
  document: Positions,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'NAME',
    filter: {
      name: filter.text('name'),
      kind: filter.choices('kind', positionKinds),
      platform: filter.choice('platform', platformKeys),
      state: filter.choices('state', positionStates) ?? ['OPEN'],
      departmentId: filter.text('department'),
      within: filter.text('within'),
    },
  }),
  connection: data => data.positions,
  usualOrder: 'NAME',
  typenames: ['Position'],
});

export const positionColumns = (): Column<PositionRowFragment>[] => [
  { key: 'name', title: t('name'), width: 230, text: ({ name }) => name, order: { ascending: 'NAME' } },
  { key: 'kind', title: t('kind'), width: 150, text: ({ kind }) => say(positionKindLabels[kind]) },
  {
    key: 'platforms',
    title: t('platform'),
    width: 170,
    text: ({ platforms }) => listed(platforms.map(key => say(platformLabels[key]))),
  },
  {
    key: 'department',
    title: t('department'),
    width: 120,
    text: ({ department }) => department && nameOf(department),
  },
  { key: 'division', title: t('division'), width: 120, text: ({ division }) => division && nameOf(division) },
  { key: 'state', title: t('state'), width: 80 },
  { key: 'address', title: t('address'), width: 200, text: ({ address }) => address, spare: true },
  {
    key: 'capacity',
    title: t('capacity'),
    width: 96,
    text: ({ capacity }) => capacity,
    align: 'right',
    spare: true,
  },
  { key: 'workPhone', title: t('workPhone'), width: 130, text: ({ workPhone }) => workPhone, spare: true },
  {
    key: 'createdAt',
    title: t('createdAt'),
    width: 150,
    text: ({ createdAt }) => formatInstant(createdAt),
    order: { descending: 'NEWEST' },
    spare: true,
  },
];

export const positionFields = (): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  {
    key: 'platform',
    title: t('platform'),
    kind: 'choice',
    options: optionsOf<PlatformKey>(platformKeys, platformLabels),
  },
  {
    key: 'kind',
    title: t('kind'),
    kind: 'choices',
    options: optionsOf<PositionKind>(positionKinds, positionKindLabels),
  },
  { key: 'department', title: t('department'), kind: 'custom' },
  {
    key: 'state',
    title: t('state'),
    kind: 'choices',
    options: optionsOf(positionStates, positionStateLabels),
  },
];
