import { duties, roleKeys } from '@firefly/domain/access';
import { defineEntity, p } from '@mikro-orm/core';
import { identity, word } from '../../database/columns.ts';

/** The roles of the domain as rows, so that they can be listed and referred to; `migrate` writes them, nobody edits them. */
const RoleTable = defineEntity({
  name: 'Role',
  indexes: [{ name: 'role_position', properties: ['position', 'id'] }],
  properties: {
    ...identity,
    key: word(roleKeys).unique(),
    name: p.string(),
    nameEn: p.string(),
    position: p.integer(),
    permissions: p.array(),
    duty: word(duties).nullable(),
    sensitive: p.boolean(),
  },
});

export class Role extends RoleTable.class {}
RoleTable.setClass(Role);
