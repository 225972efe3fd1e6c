import { ID } from 'type-graphql';
import { listOf } from '../../graphql/connection.ts';
import { readable } from '../../database/read/index.ts';
import { Department } from './department.entity.ts';
import { DepartmentType, UnitStateEnum } from './department.type.ts';
import { Division, DivisionSuccession } from './division.entity.ts';
import { DivisionLevelEnum, DivisionSuccessionType, DivisionType } from './division.type.ts';

export const readDivisions = readable('Division', Division, {
  prefix: 'division',
  words: 'divisions (行政区划)',
  permission: 'units.read',
  scope: 'open',
  filter: {
    level: ['level', 'in', () => DivisionLevelEnum, 'Any of these levels.'],
    parentId: ['parent', 'eq', () => ID, 'Directly below this one.'],
    within: ['path', 'within', () => ID, 'This one and everything below it.'],
    name: ['name', 'contains', () => String, 'Part of the name.'],
    code: ['code', 'contains', () => String, 'Part of the code.'],
    verified: ['verified', 'eq', () => Boolean, 'False finds the placeholders (待核).'],
    open: ['validTo', 'isNull', () => Boolean, 'True: still existing; false: closed.'],
  },
  order: { CODE: 'rank', NAME: 'name', NEWEST: '-createdAt' },
});

export const readSuccessions = readable('DivisionSuccession', DivisionSuccession, {
  prefix: 'succession',
  words: 'successions of divisions (承接关系)',
  permission: 'units.read',
  scope: 'open',
  order: { ID: 'id' },
});

export const readDepartments = readable('Department', Department, {
  prefix: 'department',
  words: 'departments (职能部门)',
  permission: 'units.read',
  scope: 'open',
  filter: {
    state: ['state', 'in', () => UnitStateEnum, 'Any of these states.'],
    name: ['name', 'contains', () => String, 'Part of the name.'],
  },
  order: { POSITION: 'position', NAME: 'name' },
});

export const Divisions = listOf(readDivisions, () => DivisionType);
export const Successions = listOf(readSuccessions, () => DivisionSuccessionType);
export const Departments = listOf(readDepartments, () => DepartmentType);
