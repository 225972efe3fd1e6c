import { linkTo } from '../../../src/modules/files/index.ts';
import { testKeys } from '../../demo.ts';
import { contains, idIs, isOneOf, isWithin, text, texts } from '../plain-filters.ts';
import type { Columns, TwinType } from '../twin-types.ts';
import type { Twin } from '../twin.ts';

/** When the product is read. */
export const readingAt = new Date('2026-01-20T00:00:00Z');

const ofPosition = (row: Columns) => ({ block: text(row.path), lines: texts(row.lines) });

/** What is shared or attached stands where its position stands. */
const ofItsPosition = (row: Columns, twin: Twin) => ofPosition(twin.row('Position', row.position_id) ?? {});

/** Platforms and positions, as the twin reads them. */
export const platformTypes: Readonly<Record<string, TwinType>> = {
  Platform: {
    table: 'platform',
    prefix: 'platform',
    permission: 'platforms.read',
    orders: { PLACE: 'place, id' },
  },
  Position: {
    table: 'service_position',
    prefix: 'position',
    permission: 'platforms.readPositions',
    place: ofPosition,
    neighbours: {
      department: row => ['Department', row.department_id],
      division: row => ['Division', row.division_id],
      contact: row => ['Person', row.contact_id],
    },
    lists: { shares: ['PositionShare', 'position_id'], files: ['PositionFile', 'position_id'] },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: {
      name: contains('name'),
      address: contains('address'),
      kind: isOneOf('kind'),
      platform: (row, value) => texts(row.platforms).includes(text(value)),
      state: isOneOf('state'),
      departmentId: idIs('Department', 'department_id'),
      divisionId: idIs('Division', 'division_id'),
      within: isWithin('path'),
    },
  },
  PositionShare: {
    table: 'position_share',
    prefix: 'position_share',
    permission: 'platforms.readPositions',
    place: ofItsPosition,
    neighbours: { department: row => ['Department', row.department_id] },
    orders: { OLDEST: 'created_at, id' },
  },
  PositionFile: {
    table: 'position_file',
    prefix: 'position_file',
    permission: 'platforms.readPositions',
    place: ofItsPosition,
    // Of files the demo county has what rows.ts wrote, whose names are the captions.
    fields: {
      name: row => row.caption,
      mediaType: () => 'image/jpeg',
      bytes: () => 100,
      width: () => 40,
      height: () => 30,
      url: row => linkTo({ keys: testKeys, now: readingAt }, text(row.file_id)),
    },
    orders: { OLDEST: 'created_at, id' },
    filters: { kind: isOneOf('kind') },
  },
};
