import type { Module } from '../module.ts';
import { Department } from './department.entity.ts';
import { DepartmentResolver } from './department.resolver.ts';
import { Division, DivisionSuccession } from './division.entity.ts';
import { DivisionResolver } from './division.resolver.ts';

export { Department } from './department.entity.ts';
export { DepartmentType, UnitStateEnum } from './department.type.ts';
export { nextPlace, rankOf } from './division.actions.ts';
export { Division } from './division.entity.ts';
export { DivisionLevelEnum, DivisionType } from './division.type.ts';

/** Blocks and lines: the two ways in which everything in the county stands. */
export const units: Module = {
  entities: [Division, DivisionSuccession, Department],
  resolvers: [DivisionResolver, DepartmentResolver],
};
