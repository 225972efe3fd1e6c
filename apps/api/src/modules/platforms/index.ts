import type { Module } from '../module.ts';
import { purposes } from './attachment.actions.ts';
import { AttachmentResolver } from './attachment.resolver.ts';
import { Platform } from './platform.entity.ts';
import { Position, PositionFile, PositionShare } from './position.entity.ts';
import { positionGuards } from './position.guards.ts';
import { DivisionPositions, PositionResolver } from './position.resolver.ts';

export { Position, PositionShare } from './position.entity.ts';

/** The five platforms, and the places that serve them. */
export const platforms: Module = {
  entities: [Platform, Position, PositionShare, PositionFile],
  resolvers: [PositionResolver, AttachmentResolver, DivisionPositions],
  guards: positionGuards,
  purposes,
};
