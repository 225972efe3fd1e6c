import { contains, idIs, isOneOf, isWithin, text } from '../plain-filters.ts';
import type { Columns, Extras, TwinType } from '../twin-types.ts';

const standing = (row: Columns) => ({ block: text(row.path), lines: [text(row.department_id)] });

const permission = 'homes.read';

const isLow = (row: Columns): boolean => Number(row.quantity) < Number(row.minimum);

/** Homes, and what is kept in them and of them, as the twin reads them. */
export const homeTypes: Readonly<Record<string, TwinType>> = {
  Home: {
    table: 'home',
    prefix: 'home',
    permission,
    place: standing,
    fields: {
      lowSupplies: (row, twin) =>
        twin.rows('Supply').filter(supply => supply.home_id === row.id && isLow(supply)).length,
    },
    neighbours: {
      department: row => ['Department', row.department_id],
      division: row => ['Division', row.division_id],
    },
    lists: { supplies: ['Supply', 'home_id'], visits: ['HomeVisit', 'home_id'] },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: {
      name: contains('name'),
      level: isOneOf('level'),
      state: isOneOf('state'),
      host: isOneOf('host'),
      departmentId: idIs('Department', 'department_id'),
      within: isWithin('path'),
    },
  },
  HomeVisit: {
    table: 'home_visit',
    prefix: 'visit',
    permission,
    place: standing,
    neighbours: { home: row => ['Home', row.home_id] },
    orders: { DAY: 'visited_on desc, id desc' },
  },
  Supply: {
    table: 'supply',
    prefix: 'supply',
    permission,
    place: standing,
    fields: { low: isLow },
    neighbours: { home: row => ['Home', row.home_id] },
    lists: { moves: ['SupplyMove', 'supply_id'] },
    orders: { NAME: 'name, id' },
    filters: { name: contains('name') },
  },
  SupplyMove: {
    table: 'supply_move',
    prefix: 'move',
    permission,
    place: standing,
    neighbours: { supply: row => ['Supply', row.supply_id] },
    orders: { NEWEST: 'created_at desc, id desc' },
  },
};

const ofKind =
  (kind: string): Extras[string] =>
  (args, twin, context) =>
    twin.list({ type: 'Home', rows: twin.rows('Home').filter(row => row.kind === kind), args }, context);

/** One table and three lists: the kind decides. */
export const homeLists: Extras = {
  'Query.volunteerHomes': ofKind('VOLUNTEER_HOME'),
  'Query.socialWorkStations': ofKind('SOCIAL_WORK_STATION'),
  'Query.socialWorkPoints': ofKind('SOCIAL_WORK_POINT'),
};
