import { divisionKindLabels, divisionLevelLabels, divisionLevels } from '@firefly/domain/units';
import type { DivisionOrder, DivisionRowFragment } from '../../graphql/generated/graphql.ts';
import { formatDay } from '../../shared/format/dates.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { countyLevels } from './county-levels.ts';
import { t } from './text.ts';
import { Divisions } from './divisions.documents.ts';

const orders = ['CODE', 'NAME', 'NEWEST'] as const satisfies readonly DivisionOrder[];

export const divisionSource = defineList({
  document: Divisions,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'CODE',
    filter: {
      name: filter.text('name'),
      level: filter.choices('level', divisionLevels),
      within: filter.text('within'),
      verified: filter.flag('verified'),
      open: filter.flag('open') ?? true,
    },
  }),
  connection: data => data.divisions,
  usualOrder: 'CODE',
  typenames: ['Division'],
});

export const divisionColumns = (): Column<DivisionRowFragment>[] => [
  { key: 'name', title: t('name'), width: 190, text: nameOf, order: { ascending: 'NAME' } },
  { key: 'kind', title: t('kind'), width: 110, text: ({ kind }) => say(divisionKindLabels[kind]) },
  { key: 'parent', title: t('parent'), width: 150, text: ({ parent }) => parent && nameOf(parent) },
  { key: 'code', title: t('code'), width: 124, text: ({ code }) => code, order: { ascending: 'CODE' } },
  { key: 'verified', title: t('verifiedState'), width: 100 },
  { key: 'validFrom', title: t('validFrom'), width: 116, text: ({ validFrom }) => formatDay(validFrom) },
  {
    key: 'level',
    title: t('level'),
    width: 110,
    text: ({ level }) => say(divisionLevelLabels[level]),
    spare: true,
  },
  { key: 'validTo', title: t('validTo'), width: 116, text: ({ validTo }) => formatDay(validTo), spare: true },
  { key: 'note', title: t('note'), width: 200, text: ({ note }) => note, spare: true },
];

export const divisionFields = (): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  { key: 'level', title: t('level'), kind: 'choices', options: optionsOf(countyLevels, divisionLevelLabels) },
  {
    key: 'verified',
    title: t('verifiedState'),
    kind: 'choice',
    options: [
      { value: 'false', label: t('unverified') },
      { value: 'true', label: t('verifiedYes') },
    ],
  },
  {
    key: 'open',
    title: t('state'),
    kind: 'choice',
    options: [
      { value: 'true', label: t('open') },
      { value: 'false', label: t('closed') },
    ],
  },
];
