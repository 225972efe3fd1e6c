import { isPermission, permissionLabels, reachKindLabels } from '@firefly/domain/access';
import type { AccountGrantsQuery, AccountProhibitionsQuery } from '../../graphql/generated/graphql.ts';
import { nameOfRole } from '../../session/may.ts';
import { formatInstant } from '../../shared/format/dates.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import type { FilterField } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { AccountGrants, AccountProhibitions } from './access.documents.ts';
import { t } from './text.ts';

const grantsIn = ({ node }: AccountGrantsQuery) => (node?.__typename === 'Account' ? node.grants : undefined);

export type GrantRow = NonNullable<ReturnType<typeof grantsIn>>['nodes'][number];

export const grantSource = (account: string) =>
  defineList({
    document: AccountGrants,
    variables: (page, filter) => ({ id: account, ...page, filter: { active: filter.flag('active') } }),
    connection: grantsIn,
    usualOrder: 'NEWEST',
    typenames: ['Grant'],
  });

export const reachOf = ({ reach, division, department }: GrantRow): string =>
  [division && nameOf(division), department && nameOf(department)].filter(Boolean).join(' · ') || say(reachKindLabels[reach]);

/** What of a grant counts now: a revoked one, one that has ended, one that has not begun, one in force. */
export function stateOf({ revokedAt, startsAt, endsAt }: GrantRow, now = new Date()): 'revoked' | 'ended' | 'notYet' | 'inForce' {
  if (revokedAt) return 'revoked';
  if (endsAt && new Date(endsAt) <= now) return 'ended';
  return new Date(startsAt) > now ? 'notYet' : 'inForce';
}

export const grantColumns = (): Column<GrantRow>[] => [
  { key: 'role', title: t('role'), width: 150, text: ({ role }) => nameOfRole(role.key) },
  { key: 'reach', title: t('reach'), width: 170, text: reachOf },
  { key: 'state', title: t('grantState'), width: 90 },
  { key: 'startsAt', title: t('startsAt'), width: 146, text: ({ startsAt }) => formatInstant(startsAt) },
  { key: 'endsAt', title: t('endsAt'), width: 146, text: ({ endsAt }) => (endsAt ? formatInstant(endsAt) : t('noEnd')) },
  { key: 'reason', title: t('reason'), width: 160, text: ({ reason }) => reason },
  { key: 'grantedBy', title: t('grantedBy'), width: 120, text: ({ grantedBy }) => grantedBy?.displayName },
];

export const grantFields = (): FilterField[] => [
  { key: 'active', title: t('activeOnly'), kind: 'choice', options: [{ value: 'true', label: t('inForce') }, { value: 'false', label: t('ended') }] },
];

const prohibitionsIn = ({ node }: AccountProhibitionsQuery) => (node?.__typename === 'Account' ? node.prohibitions : undefined);

export type ProhibitionRow = NonNullable<ReturnType<typeof prohibitionsIn>>['nodes'][number];

export const prohibitionSource = (account: string) =>
  defineList({
    document: AccountProhibitions,
    variables: page => ({ id: account, ...page }),
    connection: prohibitionsIn,
    usualOrder: 'NEWEST',
    typenames: ['Prohibition'],
  });

export const prohibitionColumns = (): Column<ProhibitionRow>[] => [
  { key: 'permission', title: t('permission'), width: 180, text: ({ permission }) => permissionName(permission) },
  { key: 'division', title: t('reach'), width: 150, text: ({ division }) => division && nameOf(division) },
  { key: 'state', title: t('grantState'), width: 90, text: ({ liftedAt }) => t(liftedAt ? 'liftedState' : 'inForce') },
  { key: 'endsAt', title: t('endsAt'), width: 146, text: ({ endsAt }) => (endsAt ? formatInstant(endsAt) : t('noEnd')) },
  { key: 'reason', title: t('reason'), width: 220, text: ({ reason }) => reason },
];

const permissionName = (permission: string): string => (isPermission(permission) ? say(permissionLabels[permission]) : permission);
