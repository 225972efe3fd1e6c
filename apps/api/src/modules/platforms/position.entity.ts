import {
  type OpeningHours,
  platformKeys,
  type PlatformKey,
  positionFileKinds,
  positionKinds,
  positionStates,
} from '@firefly/domain/platforms';
import { defineEntity, p } from '@mikro-orm/core';
import { businessDate, identity, territory, word } from '../../database/columns.ts';
import { type ScopedBy, scopedBy } from '../../database/scope.ts';
import { File } from '../files/index.ts';
import { Person } from '../people/index.ts';
import { Department, Division } from '../units/index.ts';

/** Whoever it is shared with reads a position too; that only its keeper changes it is asked in keep.ts. */
export const positionScope = { block: 'path', lines: 'lines' } satisfies ScopedBy;
export const positionPartScope = { block: 'position.path', lines: 'position.lines' } satisfies ScopedBy;

const everyPlatform = platformKeys.map(key => `'${key}'`).join(', ');

/** A place opened to service (阵地): kept by one department, shared with others. */
const PositionTable = defineEntity({
  name: 'Position',
  // POSITION is a word of SQL itself.
  tableName: 'service_position',
  filters: { scope: scopedBy(positionScope) },
  indexes: [
    { name: 'position_name', properties: ['name', 'id'] },
    { name: 'position_newest', properties: ['createdAt', 'id'] },
    { name: 'position_path', properties: ['path', 'id'] },
    { name: 'position_department', properties: ['department', 'id'] },
    { name: 'position_division_name', properties: ['division', 'name', 'id'] },
    { name: 'position_division_newest', properties: ['division', 'createdAt', 'id'] },
    { name: 'position_contact', properties: ['contact'] },
    { name: 'position_lines', properties: ['lines'], type: 'gin' },
    { name: 'position_platforms', properties: ['platforms'], type: 'gin' },
  ],
  uniques: [
    {
      name: 'position_open_name',
      properties: ['department', 'division', 'name'],
      where: "state = 'OPEN'",
    },
  ],
  checks: [
    {
      name: 'position_serves_a_platform',
      expression: `cardinality(platforms) > 0 and platforms <@ array[${everyPlatform}]::text[]`,
    },
    { name: 'position_is_on_the_line_of_its_keeper', expression: 'lines @> array[department_id]' },
    { name: 'position_holds_somebody', expression: 'capacity > 0' },
    {
      name: 'position_closed_with_a_reason',
      expression: "(state = 'CLOSED') = (closed_on is not null and closed_reason is not null)",
    },
  ],
  properties: {
    ...identity,
    name: p.string(),
    kind: word(positionKinds),
    platforms: p.array<PlatformKey>().columnType('text[]'),
    state: word(positionStates),
    department: () => p.manyToOne(Department).ref(),
    division: () => p.manyToOne(Division).ref(),
    /** The division's path, kept here because every list of positions is limited by it. */
    path: territory(),
    /** The departments that read it: its keeper, and those of its shares. */
    lines: p.array().columnType('uuid[]'),
    address: p.string().nullable(),
    introduction: p.text().nullable(),
    openingHours: p.json<OpeningHours[]>(),
    /** Codes of the dictionary `facilities`. */
    facilities: p.array().columnType('text[]'),
    capacity: p.integer().nullable(),
    workPhone: p.string().nullable(),
    contact: () => p.manyToOne(Person).ref().nullable(),
    closedOn: businessDate().nullable(),
    closedReason: p.text().nullable(),
    shares: () => p.oneToMany(PositionShare).mappedBy('position'),
    files: () => p.oneToMany(PositionFile).mappedBy('position'),
  },
});

export class Position extends PositionTable.class {}
PositionTable.setClass(Position);

/** A department that uses a position beside its keeper (共享). */
const ShareTable = defineEntity({
  name: 'PositionShare',
  filters: { scope: scopedBy(positionPartScope) },
  indexes: [
    { name: 'position_share_newest', properties: ['position', 'createdAt', 'id'] },
    { name: 'position_share_department', properties: ['department'] },
  ],
  uniques: [{ properties: ['position', 'department'] }],
  properties: {
    ...identity,
    position: () => p.manyToOne(Position).ref(),
    department: () => p.manyToOne(Department).ref(),
    reason: p.text(),
  },
});

export class PositionShare extends ShareTable.class {}
ShareTable.setClass(PositionShare);

/** A photo or document of a position. */
const PositionFileTable = defineEntity({
  name: 'PositionFile',
  filters: { scope: scopedBy(positionPartScope) },
  indexes: [{ name: 'position_file_list', properties: ['position', 'createdAt', 'id'] }],
  uniques: [{ properties: ['file'] }],
  properties: {
    ...identity,
    position: () => p.manyToOne(Position).ref(),
    file: () => p.manyToOne(File).ref(),
    kind: word(positionFileKinds),
    caption: p.string().nullable(),
  },
});

export class PositionFile extends PositionFileTable.class {}
PositionFileTable.setClass(PositionFile);
