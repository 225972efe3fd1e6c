import { type HomeKind, homeLevels, homeRules, hostLabels, hosts } from '@firefly/domain/homes';
import { divisionLevelLabels, unitStateLabels, unitStates } from '@firefly/domain/units';
import type { HomeOrder, HomeRowFragment } from '../../graphql/generated/graphql.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import type { FilterReader } from '../../shared/table/filter-reader.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList, type PageRequest } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { whereOf } from './home.ts';
import { SocialWorkPoints, SocialWorkStations, VolunteerHomes } from './homes.documents.ts';
import { t } from './text.ts';

const orders = ['NAME', 'NEWEST'] as const satisfies readonly HomeOrder[];

const variables = (page: PageRequest, filter: FilterReader) => ({
  ...page,
  orderBy: filter.choice(orderKey, orders) ?? ('NAME' as const),
  filter: {
    name: filter.text('name'),
    level: filter.choices('level', homeLevels),
    host: filter.choices('host', hosts),
    state: filter.choices('state', unitStates) ?? ['ACTIVE' as const],
    within: filter.text('within'),
  },
});

const usual = { variables, usualOrder: 'NAME', typenames: ['Home', 'Supply'] };

export const volunteerHomes = defineList({
  ...usual,
  document: VolunteerHomes,
  connection: data => data.volunteerHomes,
});

export const socialWorkStations = defineList({
  ...usual,
  document: SocialWorkStations,
  connection: data => data.socialWorkStations,
});

export const socialWorkPoints = defineList({
  ...usual,
  document: SocialWorkPoints,
  connection: data => data.socialWorkPoints,
});

/** A kind that stands at one level needs no column for it, and only a point is kept in somebody else's house. */
export const homeColumns = (kind: HomeKind): Column<HomeRowFragment>[] => [
  { key: 'name', title: t('name'), width: 220, text: ({ name }) => name, order: { ascending: 'NAME' } },
  ...(homeRules[kind].at.length > 1
    ? [{ key: 'level', title: t('level'), width: 96, text: levelOf, spare: homeRules[kind].hosted }]
    : []),
  ...(homeRules[kind].hosted ? [{ key: 'host', title: t('host'), width: 150, text: hostOf }] : []),
  { key: 'division', title: t('division'), width: 160, text: whereOf },
  { key: 'lowSupplies', title: t('lowSupplies'), width: 100 },
  { key: 'workPhone', title: t('workPhone'), width: 130, text: ({ workPhone }) => workPhone },
  { key: 'state', title: t('state'), width: 84 },
  {
    key: 'department',
    title: t('department'),
    width: 110,
    text: ({ department }) => department && nameOf(department),
    spare: true,
  },
];

export const homeFields = (kind: HomeKind): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  ...(homeRules[kind].at.length > 1 ? [levelField()] : []),
  ...(homeRules[kind].hosted
    ? [{ key: 'host', title: t('host'), kind: 'choices', options: optionsOf(hosts, hostLabels) } as const]
    : []),
  { key: 'state', title: t('state'), kind: 'choices', options: optionsOf(unitStates, unitStateLabels) },
];

const levelField = (): FilterField => ({
  key: 'level',
  title: t('level'),
  kind: 'choices',
  options: optionsOf(homeLevels, divisionLevelLabels),
});

const levelOf = ({ level }: HomeRowFragment): string => say(divisionLevelLabels[level]);
const hostOf = ({ host }: HomeRowFragment): string | null => (host ? say(hostLabels[host]) : null);
