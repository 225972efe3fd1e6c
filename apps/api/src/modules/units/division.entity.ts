import { divisionKinds, divisionLevels } from '@firefly/domain/units';
import { defineEntity, p } from '@mikro-orm/core';
import { type ScopedBy, scopedBy } from '../../database/scope.ts';
import { businessDate, identity, territory, word } from '../../database/columns.ts';

/** Everybody may read the divisions; they are changed only within the reach of whoever changes them. */
export const divisionScope = { block: 'path' } satisfies ScopedBy;

/** A block: province to hamlet. Closed, never deleted; its path is made of `place` numbers and never rewritten. */
const DivisionTable = defineEntity({
  name: 'Division',
  filters: { scope: scopedBy(divisionScope) },
  indexes: [
    { name: 'division_children', properties: ['parent', 'rank', 'id'] },
    { name: 'division_children_name', properties: ['parent', 'name', 'id'] },
    { name: 'division_children_newest', properties: ['parent', 'createdAt', 'id'] },
    { name: 'division_rank', properties: ['rank', 'id'] },
    { name: 'division_name', properties: ['name', 'id'] },
    { name: 'division_newest', properties: ['createdAt', 'id'] },
  ],
  uniques: [
    { name: 'division_open_code', properties: ['code'], where: { validTo: null } },
    { name: 'division_open_name', properties: ['parent', 'name'], where: { validTo: null } },
  ],
  checks: [
    { name: 'division_path_holds_place', expression: "path ~~ (('%/'::text || place) || '/'::text)" },
    { name: 'division_ends_after_it_began', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  properties: {
    ...identity,
    /** A small number of its own for paths: a code may change, this never does. */
    place: p.integer().unique(),
    path: territory().unique(),
    /** Sorts as the county prints it: by code, and what has none after its siblings. */
    rank: p.string(),
    code: p.string().nullable(),
    name: p.string(),
    nameEn: p.string().nullable(),
    level: word(divisionLevels),
    kind: word(divisionKinds),
    /** False for a placeholder (待核) until the real list has been imported. */
    verified: p.boolean(),
    note: p.text().nullable(),
    validFrom: businessDate(),
    validTo: businessDate().nullable(),
    parent: () => p.manyToOne(Division).ref().nullable().deleteRule('no action'),
    children: () => p.oneToMany(Division).mappedBy('parent'),
    successors: () => p.oneToMany(DivisionSuccession).mappedBy('division'),
  },
});

export class Division extends DivisionTable.class {}
DivisionTable.setClass(Division);

/** Which division took over from a closed one: what was granted there reaches on. */
const SuccessionTable = defineEntity({
  name: 'DivisionSuccession',
  indexes: [{ name: 'division_succession_list', properties: ['division', 'id'] }],
  uniques: [{ properties: ['division', 'successor'] }],
  properties: {
    ...identity,
    division: () => p.manyToOne(Division).ref(),
    successor: () => p.manyToOne(Division).ref().index(),
  },
});

export class DivisionSuccession extends SuccessionTable.class {}
SuccessionTable.setClass(DivisionSuccession);
