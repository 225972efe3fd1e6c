export {
  positionFileKindLabels,
  positionFileKinds,
  requireRoomFor,
  type PositionFileKind,
} from './attachments.ts';
export { openingWeek, spansPerDay, weekdays, type OpeningHours, type Weekday } from './hours.ts';
export { platformsOfKind, positionKindLabels, positionKinds, servedBy, type PositionKind } from './kinds.ts';
export { facilityDictionary, positionLimits, positionMost } from './limits.ts';
export { workPhone } from './phones.ts';
export { platformKeys, platformLabels, platformPurposes, type PlatformKey } from './platforms.ts';
export { linesOf, requireKeeper, sharePosition, unsharePosition, type Sharing } from './sharing.ts';
export {
  positionStateLabels,
  positionStates,
  requireClosedPosition,
  requireOpenPosition,
  type PositionFacts,
  type PositionState,
} from './states.ts';
