import { ID } from 'type-graphql';
import { readable } from '../../database/read/index.ts';
import { listOf } from '../../graphql/connection.ts';
import { Platform } from './platform.entity.ts';
import { PlatformKeyEnum, PlatformType } from './platform.type.ts';
import { Position, PositionFile, PositionShare } from './position.entity.ts';
import {
  PositionFileKindEnum,
  PositionFileType,
  PositionKindEnum,
  PositionShareType,
  PositionStateEnum,
  PositionType,
} from './position.type.ts';

export const readPlatforms = readable('Platform', Platform, {
  prefix: 'platform',
  words: 'platforms (五大平台)',
  permission: 'platforms.read',
  scope: 'open',
  order: { PLACE: 'place' },
});

export const readPositions = readable('Position', Position, {
  prefix: 'position',
  words: 'positions (阵地)',
  permission: 'platforms.readPositions',
  filter: {
    name: ['name', 'contains', () => String, 'Part of the name.'],
    address: ['address', 'contains', () => String, 'Part of the address.'],
    kind: ['kind', 'in', () => PositionKindEnum, 'Any of these kinds.'],
    platform: ['platforms', 'holds', () => PlatformKeyEnum, 'Serving this platform.'],
    state: ['state', 'in', () => PositionStateEnum, 'Any of these states.'],
    departmentId: ['department', 'eq', () => ID, 'Kept by this department.'],
    divisionId: ['division', 'eq', () => ID, 'In exactly this division.'],
    within: ['path', 'within', () => ID, 'In this division or below.'],
  },
  order: { NAME: 'name', NEWEST: '-createdAt' },
});

export const readPositionShares = readable('PositionShare', PositionShare, {
  prefix: 'position_share',
  words: 'shares of a position (共享)',
  permission: 'platforms.readPositions',
  order: { OLDEST: 'createdAt' },
});

export const readPositionFiles = readable('PositionFile', PositionFile, {
  prefix: 'position_file',
  words: 'photos and documents of a position (照片和资料)',
  permission: 'platforms.readPositions',
  filter: { kind: ['kind', 'in', () => PositionFileKindEnum, 'Photos, or documents.'] },
  order: { OLDEST: 'createdAt' },
  computed: {
    name: column => column('file.name'),
    mediaType: column => column('file.mediaType'),
    bytes: column => column('file.bytes'),
    width: column => column('file.width'),
    height: column => column('file.height'),
  },
  needs: { url: ['file.id'] },
});

export const Platforms = listOf(readPlatforms, () => PlatformType);
export const Positions = listOf(readPositions, () => PositionType);
export const PositionShares = listOf(readPositionShares, () => PositionShareType);
export const PositionFiles = listOf(readPositionFiles, () => PositionFileType);
