import { membershipRoleLabels, membershipRoles } from '@firefly/domain/teams';
import { unitStates } from '@firefly/domain/units';
import type {
  MembershipOrder,
  TeamChildrenQuery,
  TeamMembersQuery,
  TeamOrder,
} from '../../graphql/generated/graphql.ts';
import { formatDay } from '../../shared/format/dates.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { TeamChildren } from './teams.documents.ts';
import { TeamMembers } from './members.documents.ts';
import { t } from './text.ts';

const orders = ['SINCE', 'NEWEST'] as const satisfies readonly MembershipOrder[];
const childOrders = ['CODE', 'NAME', 'NEWEST', 'MEMBERS'] as const satisfies readonly TeamOrder[];

const membersIn = ({ node }: TeamMembersQuery) => (node?.__typename === 'Team' ? node.members : undefined);
const childrenIn = ({ node }: TeamChildrenQuery) => (node?.__typename === 'Team' ? node.children : undefined);

export type MemberRow = NonNullable<ReturnType<typeof membersIn>>['nodes'][number];

export const memberSource = (team: string) =>
  defineList({
    document: TeamMembers,
    variables: (page, filter) => ({
      id: team,
      ...page,
      orderBy: filter.choice(orderKey, orders) ?? 'SINCE',
      filter: { role: filter.choices('role', membershipRoles), active: filter.flag('active') ?? true },
    }),
    connection: membersIn,
    usualOrder: 'SINCE',
    typenames: ['Membership'],
  });

export const childSource = (team: string) =>
  defineList({
    document: TeamChildren,
    variables: (page, filter) => ({
      id: team,
      ...page,
      orderBy: filter.choice(orderKey, childOrders) ?? 'CODE',
      filter: { name: filter.text('name'), state: filter.choices('state', unitStates) ?? ['ACTIVE'] },
    }),
    connection: childrenIn,
    usualOrder: 'CODE',
    typenames: ['Team'],
  });

export const memberColumns = (): Column<MemberRow>[] => [
  { key: 'person', title: t('person'), width: 112, text: ({ person }) => person?.name },
  { key: 'role', title: t('role'), width: 92 },
  { key: 'phone', title: t('phone'), width: 116, text: ({ person }) => person?.phone },
  {
    key: 'division',
    title: t('division'),
    width: 104,
    text: ({ person }) => person?.division && nameOf(person.division),
  },
  { key: 'main', title: t('main'), width: 86 },
  {
    key: 'since',
    title: t('since'),
    width: 106,
    text: ({ since }) => formatDay(since),
    order: { ascending: 'SINCE' },
  },
  { key: 'until', title: t('until'), width: 106, text: ({ until }) => formatDay(until), spare: true },
];

export const memberFields = (): FilterField[] => [
  {
    key: 'role',
    title: t('role'),
    kind: 'choices',
    options: optionsOf(membershipRoles, membershipRoleLabels),
  },
  {
    key: 'active',
    title: t('membershipState'),
    kind: 'choice',
    options: [
      { value: 'true', label: t('present') },
      { value: 'false', label: t('former') },
    ],
  },
];

export const nameOfMember = ({ person }: MemberRow): string => person?.name ?? '—';

export const labelOfRole = ({ role }: MemberRow): string => say(membershipRoleLabels[role]);
