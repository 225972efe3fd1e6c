import { membershipRoleLabels } from '@firefly/domain/teams';
import type {
  MembershipOrder,
  PersonMembershipsQuery,
  PersonOrder,
  PersonRowFragment,
} from '../../graphql/generated/graphql.ts';
import { formatDay, formatInstant } from '../../shared/format/dates.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import type { FilterField } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { People, PersonMemberships } from './people.documents.ts';
import { t } from './text.ts';

const orders = ['NAME', 'NEWEST'] as const satisfies readonly PersonOrder[];

export const personSource = defineList({
  document: People,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'NAME',
    filter: { name: filter.text('name'), within: filter.text('within') },
  }),
  connection: data => data.people,
  usualOrder: 'NAME',
  typenames: ['Person'],
});

export const personColumns = (): Column<PersonRowFragment>[] => [
  { key: 'name', title: t('name'), width: 160, text: ({ name }) => name, order: { ascending: 'NAME' } },
  { key: 'phone', title: t('phone'), width: 140, text: ({ phone }) => phone },
  {
    key: 'division',
    title: t('division'),
    width: 220,
    text: ({ division }) =>
      division && [division.parent, division].flatMap(one => (one ? nameOf(one) : [])).join(' / '),
  },
  {
    key: 'createdAt',
    title: t('createdAt'),
    width: 150,
    text: ({ createdAt }) => formatInstant(createdAt),
    order: { descending: 'NEWEST' },
  },
];

export const personFields = (): FilterField[] => [{ key: 'name', title: t('search'), kind: 'search' }];

const membershipOrders = ['SINCE', 'NEWEST'] as const satisfies readonly MembershipOrder[];

const membershipsIn = ({ node }: PersonMembershipsQuery) =>
  node?.__typename === 'Person' ? node.memberships : undefined;

export type PersonMembership = NonNullable<ReturnType<typeof membershipsIn>>['nodes'][number];

export const membershipSource = (person: string) =>
  defineList({
    document: PersonMemberships,
    variables: (page, filter) => ({
      id: person,
      ...page,
      orderBy: filter.choice(orderKey, membershipOrders) ?? 'SINCE',
    }),
    connection: membershipsIn,
    usualOrder: 'SINCE',
    typenames: ['Membership'],
  });

export const membershipColumns = (): Column<PersonMembership>[] => [
  { key: 'team', title: t('team'), width: 190, text: ({ team }) => team && nameOf(team) },
  { key: 'role', title: t('role'), width: 80, text: ({ role }) => say(membershipRoleLabels[role]) },
  { key: 'main', title: t('main'), width: 76, text: ({ main }) => (main ? '✓' : '—') },
  { key: 'since', title: t('since'), width: 110, text: ({ since }) => formatDay(since) },
  { key: 'until', title: t('until'), width: 110, text: ({ until }) => formatDay(until), spare: true },
];
