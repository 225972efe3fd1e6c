import { homeKinds, homeLevels, hosts, supplyMoveKinds } from '@firefly/domain/homes';
import type { OpeningSpan } from '@firefly/domain/shared';
import { unitStates } from '@firefly/domain/units';
import { defineEntity, p } from '@mikro-orm/core';
import { businessDate, identity, territory, word } from '../../database/columns.ts';
import { type ScopedBy, scopedBy } from '../../database/scope.ts';
import { Department, Division } from '../units/index.ts';

export const homeScope = { block: 'path', line: 'department' } satisfies ScopedBy;

/** A volunteer home (志愿者之家), a social-work station (社工站) or a social-work point (社工服务点). */
const HomeTable = defineEntity({
  name: 'Home',
  filters: { scope: scopedBy(homeScope) },
  indexes: [
    { name: 'home_name', properties: ['name', 'id'] },
    { name: 'home_newest', properties: ['createdAt', 'id'] },
    { name: 'home_kind_name', properties: ['kind', 'name', 'id'] },
    { name: 'home_division', properties: ['division', 'name', 'id'] },
    { name: 'home_department', properties: ['department', 'name', 'id'] },
    { name: 'home_path', properties: ['path', 'name', 'id'] },
  ],
  uniques: [
    {
      name: 'home_one_in_a_village',
      properties: ['division'],
      where: "kind = 'VOLUNTEER_HOME' and level = 'VILLAGE' and state = 'ACTIVE'",
    },
    {
      name: 'home_one_station_in_a_town',
      properties: ['division'],
      where: "kind = 'SOCIAL_WORK_STATION' and state = 'ACTIVE'",
    },
  ],
  checks: [
    { name: 'home_station_stands_in_a_town', expression: "kind <> 'SOCIAL_WORK_STATION' or level = 'TOWN'" },
    { name: 'home_point_names_its_host', expression: "(kind = 'SOCIAL_WORK_POINT') = (host is not null)" },
    {
      name: 'home_closes_with_a_reason',
      expression: "(state = 'CLOSED') = (closed_on is not null and close_reason is not null)",
    },
  ],
  properties: {
    ...identity,
    kind: word(homeKinds),
    level: word(homeLevels),
    name: p.string(),
    state: word(unitStates),
    host: word(hosts).nullable(),
    department: () => p.manyToOne(Department).ref(),
    division: () => p.manyToOne(Division).ref(),
    path: territory(),
    address: p.string().nullable(),
    contact: p.string().nullable(),
    workPhone: p.string().nullable(),
    /** Codes of the dictionary of facilities, in its order. */
    facilities: p.array().columnType('text[]'),
    openingHours: p.json<OpeningSpan[]>(),
    closedOn: businessDate().nullable(),
    closeReason: p.text().nullable(),
    supplies: () => p.oneToMany(Supply).mappedBy('home'),
    visits: () => p.oneToMany(HomeVisit).mappedBy('home'),
  },
});

export class Home extends HomeTable.class {}
HomeTable.setClass(Home);

/** Who came to a home, and what for (到访登记): written once. */
const VisitTable = defineEntity({
  name: 'HomeVisit',
  filters: { scope: scopedBy(homeScope) },
  indexes: [
    { name: 'home_visit_day', properties: ['home', 'visitedOn', 'id'] },
    { name: 'home_visit_department', properties: ['department', 'id'] },
  ],
  checks: [{ name: 'home_visit_of_somebody', expression: 'people > 0' }],
  properties: {
    ...identity,
    home: () => p.manyToOne(Home).ref(),
    department: () => p.manyToOne(Department).ref(),
    path: territory(),
    visitedOn: businessDate(),
    visitor: p.string(),
    purpose: p.text(),
    people: p.integer(),
    /** The name of whoever recorded it, as it was then. */
    recordedBy: p.string().nullable(),
  },
});

export class HomeVisit extends VisitTable.class {}
VisitTable.setClass(HomeVisit);

/** Something a home keeps (物资), how much of it is there, and below which number some is to be bought. */
const SupplyTable = defineEntity({
  name: 'Supply',
  filters: { scope: scopedBy(homeScope) },
  indexes: [
    { name: 'supply_name', properties: ['home', 'name', 'id'] },
    { name: 'supply_department', properties: ['department', 'id'] },
  ],
  uniques: [{ name: 'supply_name_once', properties: ['home', 'name'] }],
  checks: [{ name: 'supply_is_never_owed', expression: 'quantity >= 0 and minimum >= 0' }],
  properties: {
    ...identity,
    home: () => p.manyToOne(Home).ref(),
    department: () => p.manyToOne(Department).ref(),
    path: territory(),
    name: p.string(),
    unit: p.string(),
    /** Changed by moves alone, in one statement with each. */
    quantity: p.integer().default(0),
    minimum: p.integer(),
    moves: () => p.oneToMany(SupplyMove).mappedBy('supply'),
  },
});

export class Supply extends SupplyTable.class {}
SupplyTable.setClass(Supply);

/** Supplies put in or taken out (物资出入): written once. */
const MoveTable = defineEntity({
  name: 'SupplyMove',
  filters: { scope: scopedBy(homeScope) },
  indexes: [
    { name: 'supply_move_newest', properties: ['supply', 'createdAt', 'id'] },
    { name: 'supply_move_department', properties: ['department', 'id'] },
  ],
  checks: [{ name: 'supply_move_of_something', expression: 'quantity > 0 and stock_left >= 0' }],
  properties: {
    ...identity,
    supply: () => p.manyToOne(Supply).ref(),
    department: () => p.manyToOne(Department).ref(),
    path: territory(),
    kind: word(supplyMoveKinds),
    quantity: p.integer(),
    /** How much was there afterwards. */
    stockLeft: p.integer(),
    note: p.text().nullable(),
    /** The name of whoever recorded it, as it was then. */
    recordedBy: p.string().nullable(),
  },
});

export class SupplyMove extends MoveTable.class {}
MoveTable.setClass(SupplyMove);
