import { unitStates } from '@firefly/domain/units';
import { defineEntity, p } from '@mikro-orm/core';
import { identity, word } from '../../database/columns.ts';

/** A line: a functional department of the county. */
const DepartmentTable = defineEntity({
  name: 'Department',
  indexes: [
    { name: 'department_position', properties: ['position', 'id'] },
    { name: 'department_name', properties: ['name', 'id'] },
  ],
  properties: {
    ...identity,
    code: p.string().unique(),
    name: p.string(),
    nameEn: p.string(),
    position: p.integer(),
    livelihood: p.boolean(),
    /** True while the county has not confirmed that it counts this one among its ten. */
    assumed: p.boolean(),
    state: word(unitStates),
  },
});

export class Department extends DepartmentTable.class {}
DepartmentTable.setClass(Department);
