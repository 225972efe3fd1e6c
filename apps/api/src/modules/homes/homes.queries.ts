import { ID } from 'type-graphql';
import { readable } from '../../database/read/index.ts';
import { sql } from '../../database/sql.ts';
import { listOf } from '../../graphql/connection.ts';
import { DivisionLevelEnum, UnitStateEnum } from '../units/index.ts';
import { Home, HomeVisit, Supply, SupplyMove } from './home.entity.ts';
import { HomeType, HostEnum } from './home.type.ts';
import { HomeVisitType, SupplyMoveType, SupplyType } from './keeping.type.ts';

export const readHomes = readable('Home', Home, {
  prefix: 'home',
  words: 'volunteer homes, stations and points (志愿者之家、社工站、服务点)',
  permission: 'homes.read',
  filter: {
    name: ['name', 'contains', () => String, 'Part of the name.'],
    level: ['level', 'in', () => DivisionLevelEnum, 'At any of these levels: TOWN, VILLAGE.'],
    state: ['state', 'in', () => UnitStateEnum, 'Any of these states.'],
    host: ['host', 'in', () => HostEnum, 'Kept in any of these houses.'],
    departmentId: ['department', 'eq', () => ID, 'Run by this department.'],
    within: ['path', 'within', () => ID, 'In this division or below.'],
  },
  order: { NAME: 'name', NEWEST: '-createdAt' },
  computed: {
    lowSupplies: column =>
      sql`(select count(*)::int from supply s where s.home_id = ${column('id')} and s.quantity < s.minimum)`,
  },
});

export const readVisits = readable('HomeVisit', HomeVisit, {
  prefix: 'visit',
  words: 'visits (到访登记)',
  permission: 'homes.read',
  order: { DAY: '-visitedOn' },
});

export const readSupplies = readable('Supply', Supply, {
  prefix: 'supply',
  words: 'supplies (物资)',
  permission: 'homes.read',
  filter: { name: ['name', 'contains', () => String, 'Part of the name.'] },
  order: { NAME: 'name' },
  computed: { low: column => sql`(${column('quantity')} < ${column('minimum')})` },
});

export const readMoves = readable('SupplyMove', SupplyMove, {
  prefix: 'move',
  words: 'moves of supplies (物资出入)',
  permission: 'homes.read',
  order: { NEWEST: '-createdAt' },
});

export const Homes = listOf(readHomes, () => HomeType);
export const HomeVisits = listOf(readVisits, () => HomeVisitType);
export const Supplies = listOf(readSupplies, () => SupplyType);
export const SupplyMoves = listOf(readMoves, () => SupplyMoveType);
