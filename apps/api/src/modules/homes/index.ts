import type { Module } from '../module.ts';
import { countFacilities } from './facilities.ts';
import { Home, HomeVisit, Supply, SupplyMove } from './home.entity.ts';
import { homeGuards } from './home.guards.ts';
import { HomeResolver } from './home.resolver.ts';
import { KeepingResolver } from './keeping.resolver.ts';

export { Home, HomeVisit, Supply, SupplyMove } from './home.entity.ts';

/** The volunteer homes of the county, its social-work stations and points. */
export const homes: Module = {
  entities: [Home, HomeVisit, Supply, SupplyMove],
  resolvers: [HomeResolver, KeepingResolver],
  tasks: { countFacilities },
  guards: homeGuards,
};
