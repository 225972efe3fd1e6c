import { isRoleKey, reachKindLabels, roles } from '@firefly/domain/access';
import type { AccountGrantsQuery, GrantRowFragment } from '../../../graphql/generated/graphql.ts';
import { nameOfRole } from '../../../session/may.ts';
import { formatEnd, formatInstant } from '../../../shared/format/dates.ts';
import { nameOf, say } from '../../../shared/i18n/i18n.ts';
import type { Column } from '../../../shared/table/column.ts';
import type { FilterField } from '../../../shared/table/filter.ts';
import { defineList } from '../../../shared/table/list.ts';
import { t as sharedText } from '../../../shared/text.ts';
import { AccountGrants } from './grant.documents.ts';
import { t } from './text.ts';

const grantsIn = ({ node }: AccountGrantsQuery) => (node?.__typename === 'Account' ? node.grants : undefined);

export const grantSource = (account: string) =>
  defineList({
    document: AccountGrants,
    variables: (page, filter) => ({ id: account, ...page, filter: { active: filter.flag('active') } }),
    connection: grantsIn,
    usualOrder: 'NEWEST',
    typenames: ['Grant'],
  });

export const roleOf = ({ role }: Pick<GrantRowFragment, 'role'>): string =>
  role ? nameOfRole(role.key) : '—';

export const isSensitiveRole = ({ role }: Pick<GrantRowFragment, 'role'>): boolean =>
  role !== null && isRoleKey(role.key) && roles[role.key].sensitive;

/** Where a grant reaches: its block, narrowed to its line; or the person alone. */
export function reachOf({ reach, division, department }: GrantRowFragment): string {
  if (reach !== 'DIVISION') return say(reachKindLabels[reach]);
  return [division, department].flatMap(unit => (unit ? nameOf(unit) : [])).join(' · ');
}

export const grantColumns = (): Column<GrantRowFragment>[] => [
  { key: 'role', title: t('role'), width: 168, text: roleOf },
  { key: 'reach', title: t('reach'), width: 160, text: reachOf },
  { key: 'state', title: t('state'), width: 88 },
  {
    key: 'endsAt',
    title: t('endsAt'),
    width: 136,
    text: ({ endsAt }) => (endsAt ? formatEnd(endsAt) : t('noEnd')),
  },
  { key: 'reason', title: sharedText('reason'), width: 150, text: ({ reason }) => reason },
  {
    key: 'startsAt',
    title: t('startsAt'),
    width: 136,
    text: ({ startsAt }) => formatInstant(startsAt),
    spare: true,
  },
  {
    key: 'grantedBy',
    title: t('grantedBy'),
    width: 130,
    text: ({ grantedBy }) => grantedBy?.displayName,
    spare: true,
  },
  {
    key: 'createdAt',
    title: t('createdAt'),
    width: 136,
    text: ({ createdAt }) => formatInstant(createdAt),
    spare: true,
  },
];

export const grantFields = (): FilterField[] => [
  {
    key: 'active',
    title: t('state'),
    kind: 'choice',
    options: [
      { value: 'true', label: t('inForce') },
      { value: 'false', label: t('others') },
    ],
  },
];
