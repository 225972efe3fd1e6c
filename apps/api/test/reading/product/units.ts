import { contains, equals, idIs, isEmpty, isOneOf, isWithin } from '../plain-filters.ts';
import type { TwinType } from '../twin-types.ts';

/** Divisions and departments, as the twin reads them. */
export const unitTypes: Readonly<Record<string, TwinType>> = {
  Division: {
    table: 'division',
    prefix: 'division',
    permission: 'units.read',
    neighbours: { parent: row => ['Division', row.parent_id] },
    lists: {
      children: ['Division', 'parent_id'],
      successors: ['DivisionSuccession', 'division_id'],
      teams: ['Team', 'division_id'],
      positions: ['Position', 'division_id'],
    },
    orders: { CODE: 'rank, id', NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: {
      level: isOneOf('level'),
      parentId: idIs('Division', 'parent_id'),
      within: isWithin('path'),
      name: contains('name'),
      code: contains('code'),
      verified: equals('verified'),
      open: isEmpty('valid_to'),
    },
  },
  DivisionSuccession: {
    table: 'division_succession',
    prefix: 'succession',
    permission: 'units.read',
    neighbours: { successor: row => ['Division', row.successor_id] },
    orders: { ID: 'id' },
  },
  Department: {
    table: 'department',
    prefix: 'department',
    permission: 'units.read',
    orders: { POSITION: 'position, id', NAME: 'name, id' },
    filters: { state: isOneOf('state'), name: contains('name') },
  },
};
