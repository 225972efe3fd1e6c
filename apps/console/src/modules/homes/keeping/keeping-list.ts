import { supplyMoveKindLabels } from '@firefly/domain/homes';
import type {
  HomeSuppliesQuery,
  HomeVisitsQuery,
  SupplyMovesQuery,
  SupplyQuery,
  SupplyRowFragment,
} from '../../../graphql/generated/graphql.ts';
import { formatDay, formatInstant } from '../../../shared/format/dates.ts';
import { say } from '../../../shared/i18n/i18n.ts';
import type { Column } from '../../../shared/table/column.ts';
import type { FilterField } from '../../../shared/table/filter.ts';
import { defineList } from '../../../shared/table/list.ts';
import { t } from '../text.ts';
import { HomeSupplies, HomeVisits, SupplyMoves } from './keeping.documents.ts';

const visitsIn = ({ node }: HomeVisitsQuery) => (node?.__typename === 'Home' ? node.visits : undefined);
const suppliesIn = ({ node }: HomeSuppliesQuery) => (node?.__typename === 'Home' ? node.supplies : undefined);
const movesIn = ({ node }: SupplyMovesQuery) => (node?.__typename === 'Supply' ? node.moves : undefined);

export const supplyIn = ({ node }: SupplyQuery) => (node?.__typename === 'Supply' ? node : undefined);

export type VisitRow = NonNullable<ReturnType<typeof visitsIn>>['nodes'][number];
export type MoveRow = NonNullable<ReturnType<typeof movesIn>>['nodes'][number];

export const visitSource = (home: string) =>
  defineList({
    document: HomeVisits,
    variables: page => ({ id: home, ...page }),
    connection: visitsIn,
    usualOrder: 'DAY',
    typenames: ['HomeVisit'],
  });

export const supplySource = (home: string) =>
  defineList({
    document: HomeSupplies,
    variables: (page, filter) => ({ id: home, ...page, filter: { name: filter.text('name') } }),
    connection: suppliesIn,
    usualOrder: 'NAME',
    typenames: ['Supply', 'SupplyMove'],
  });

export const moveSource = (supply: string) =>
  defineList({
    document: SupplyMoves,
    variables: page => ({ id: supply, ...page }),
    connection: movesIn,
    usualOrder: 'NEWEST',
    typenames: ['SupplyMove'],
  });

export const visitColumns = (): Column<VisitRow>[] => [
  { key: 'visitor', title: t('visitor'), width: 190, text: ({ visitor }) => visitor },
  { key: 'visitedOn', title: t('visitedOn'), width: 110, text: ({ visitedOn }) => formatDay(visitedOn) },
  { key: 'people', title: t('people'), width: 80, text: ({ people }) => people, align: 'right' },
  { key: 'purpose', title: t('purpose'), width: 240, text: ({ purpose }) => purpose },
  { key: 'recordedBy', title: t('recordedBy'), width: 150, text: ({ recordedBy }) => recordedBy },
];

export const supplyColumns = (): Column<SupplyRowFragment>[] => [
  { key: 'name', title: t('supplyName'), width: 200, text: ({ name }) => name },
  { key: 'quantity', title: t('quantity'), width: 120 },
  {
    key: 'minimum',
    title: t('minimum'),
    width: 110,
    text: ({ minimum, unit }) => `${minimum} ${unit}`,
    align: 'right',
  },
  { key: 'low', title: t('state'), width: 100 },
];

export const supplyFields = (): FilterField[] => [{ key: 'name', title: t('searchSupply'), kind: 'search' }];

export const moveColumns = (): Column<MoveRow>[] => [
  { key: 'kind', title: t('moveKind'), width: 90, text: ({ kind }) => say(supplyMoveKindLabels[kind]) },
  { key: 'quantity', title: t('moved'), width: 80, text: ({ quantity }) => quantity, align: 'right' },
  { key: 'stockLeft', title: t('stockLeft'), width: 80, text: ({ stockLeft }) => stockLeft, align: 'right' },
  { key: 'createdAt', title: t('recordedAt'), width: 150, text: ({ createdAt }) => formatInstant(createdAt) },
  { key: 'note', title: t('note'), width: 180, text: ({ note }) => note },
  { key: 'recordedBy', title: t('recordedBy'), width: 140, text: ({ recordedBy }) => recordedBy },
];
