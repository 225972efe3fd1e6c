import { isPermission, permissionLabels } from '@firefly/domain/access';
import type { AccountProhibitionsQuery, ProhibitionRowFragment } from '../../../graphql/generated/graphql.ts';
import { formatEnd, formatInstant } from '../../../shared/format/dates.ts';
import { nameOf, say } from '../../../shared/i18n/i18n.ts';
import type { Column } from '../../../shared/table/column.ts';
import { defineList } from '../../../shared/table/list.ts';
import { t as sharedText } from '../../../shared/text.ts';
import { AccountProhibitions } from './grant.documents.ts';
import { t } from './text.ts';

const prohibitionsIn = ({ node }: AccountProhibitionsQuery) =>
  node?.__typename === 'Account' ? node.prohibitions : undefined;

export const prohibitionSource = (account: string) =>
  defineList({
    document: AccountProhibitions,
    variables: page => ({ id: account, ...page }),
    connection: prohibitionsIn,
    usualOrder: 'NEWEST',
    typenames: ['Prohibition'],
  });

export const permissionOf = ({ permission }: Pick<ProhibitionRowFragment, 'permission'>): string =>
  isPermission(permission) ? say(permissionLabels[permission]) : permission;

export const placeNameOf = ({ division }: Pick<ProhibitionRowFragment, 'division'>): string =>
  division ? nameOf(division) : '—';

export const prohibitionColumns = (): Column<ProhibitionRowFragment>[] => [
  { key: 'permission', title: t('permission'), width: 168, text: permissionOf },
  { key: 'division', title: t('reach'), width: 160, text: placeNameOf },
  { key: 'state', title: t('state'), width: 88 },
  {
    key: 'endsAt',
    title: t('endsAt'),
    width: 136,
    text: ({ endsAt }) => (endsAt ? formatEnd(endsAt) : t('noEnd')),
  },
  { key: 'reason', title: sharedText('reason'), width: 150, text: ({ reason }) => reason },
  {
    key: 'createdAt',
    title: t('createdAt'),
    width: 136,
    text: ({ createdAt }) => formatInstant(createdAt),
    spare: true,
  },
];
