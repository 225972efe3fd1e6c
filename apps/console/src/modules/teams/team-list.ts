import { type TeamTier, teamTierLabels, teamTiers } from '@firefly/domain/teams';
import { unitStateLabels, unitStates } from '@firefly/domain/units';
import type { TeamOrder, TeamRowFragment } from '../../graphql/generated/graphql.ts';
import { formatDay, formatInstant } from '../../shared/format/dates.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { Teams } from './teams.documents.ts';
import { t } from './text.ts';

const orders = ['CODE', 'NAME', 'NEWEST', 'MEMBERS'] as const satisfies readonly TeamOrder[];

export const teamSource = defineList({
  document: Teams,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'CODE',
    filter: {
      name: filter.text('name'),
      tier: filter.choices('tier', teamTiers),
      state: filter.choices('state', unitStates) ?? ['ACTIVE'],
      departmentId: filter.text('department'),
      within: filter.text('within'),
    },
  }),
  connection: data => data.teams,
  usualOrder: 'CODE',
  typenames: ['Team'],
});

export const teamColumns = (): Column<TeamRowFragment>[] => [
  { key: 'name', title: t('name'), width: 222, text: nameOf, order: { ascending: 'NAME' } },
  { key: 'tier', title: t('tier'), width: 122, text: ({ tier }) => say(teamTierLabels[tier]) },
  {
    key: 'department',
    title: t('department'),
    width: 104,
    text: ({ department }) => department && nameOf(department),
  },
  { key: 'division', title: t('division'), width: 132, text: ({ division }) => division && nameOf(division) },
  {
    key: 'memberCount',
    title: t('memberCount'),
    width: 84,
    text: ({ memberCount }) => memberCount,
    order: { descending: 'MEMBERS' },
    align: 'right',
  },
  { key: 'unification', title: t('unification'), width: 116 },
  {
    key: 'code',
    title: t('code'),
    width: 130,
    text: ({ code }) => code,
    order: { ascending: 'CODE' },
    spare: true,
  },
  {
    key: 'parent',
    title: t('parent'),
    width: 200,
    text: ({ parent }) => parent && nameOf(parent),
    spare: true,
  },
  {
    key: 'state',
    title: t('state'),
    width: 90,
    text: ({ state }) => say(unitStateLabels[state]),
    spare: true,
  },
  {
    key: 'foundedOn',
    title: t('foundedOn'),
    width: 120,
    text: ({ foundedOn }) => formatDay(foundedOn),
    spare: true,
  },
  {
    key: 'createdAt',
    title: t('createdAt'),
    width: 150,
    text: ({ createdAt }) => formatInstant(createdAt),
    order: { descending: 'NEWEST' },
    spare: true,
  },
];

export const teamFields = (): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  { key: 'tier', title: t('tier'), kind: 'choices', options: optionsOf<TeamTier>(teamTiers, teamTierLabels) },
  { key: 'department', title: t('department'), kind: 'custom' },
  { key: 'state', title: t('state'), kind: 'choices', options: optionsOf(unitStates, unitStateLabels) },
];
