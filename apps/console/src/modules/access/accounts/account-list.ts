import { accountKindLabels, accountKinds, accountStateLabels, accountStates } from '@firefly/domain/access';
import type { AccountOrder, AccountRowFragment } from '../../../graphql/generated/graphql.ts';
import { formatInstant } from '../../../shared/format/dates.ts';
import { nameOf, say } from '../../../shared/i18n/i18n.ts';
import type { Column } from '../../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../../shared/table/filter.ts';
import { defineList } from '../../../shared/table/list.ts';
import { orderKey } from '../../../shared/table/table-address.ts';
import { Accounts } from './account.documents.ts';
import { t } from './text.ts';

const orders = ['USERNAME', 'NEWEST'] as const satisfies readonly AccountOrder[];

export const accountSource = defineList({
  document: Accounts,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'USERNAME',
    filter: {
      username: filter.text('username'),
      name: filter.text('name'),
      state: filter.choices('state', accountStates),
      kind: filter.choices('kind', accountKinds),
      within: filter.text('within'),
    },
  }),
  connection: data => data.accounts,
  usualOrder: 'USERNAME',
  typenames: ['Account'],
});

export const accountColumns = (): Column<AccountRowFragment>[] => [
  {
    key: 'username',
    title: t('username'),
    width: 138,
    text: ({ username }) => username,
    order: { ascending: 'USERNAME' },
  },
  { key: 'displayName', title: t('displayName'), width: 176, text: ({ displayName }) => displayName },
  { key: 'kind', title: t('kind'), width: 88, text: ({ kind }) => say(accountKindLabels[kind]) },
  { key: 'division', title: t('division'), width: 114, text: ({ division }) => division && nameOf(division) },
  { key: 'state', title: t('state'), width: 80 },
  {
    key: 'secondFactor',
    title: t('secondFactorShort'),
    width: 78,
    text: ({ secondFactor }) => t(secondFactor ? 'secondFactorOn' : 'secondFactorOff'),
  },
  {
    key: 'lastSignInAt',
    title: t('lastSignIn'),
    width: 136,
    text: ({ lastSignInAt }) => (lastSignInAt ? formatInstant(lastSignInAt) : t('never')),
  },
  {
    key: 'department',
    title: t('department'),
    width: 120,
    text: ({ department }) => department && nameOf(department),
    spare: true,
  },
  {
    key: 'createdAt',
    title: t('createdAt'),
    width: 142,
    text: ({ createdAt }) => formatInstant(createdAt),
    order: { descending: 'NEWEST' },
    spare: true,
  },
];

export const accountFields = (): FilterField[] => [
  { key: 'username', title: t('searchUsername'), kind: 'search', width: 180 },
  { key: 'name', title: t('searchName'), kind: 'text', width: 140 },
  { key: 'state', title: t('state'), kind: 'choices', options: optionsOf(accountStates, accountStateLabels) },
  { key: 'kind', title: t('kind'), kind: 'choices', options: optionsOf(accountKinds, accountKindLabels) },
];
