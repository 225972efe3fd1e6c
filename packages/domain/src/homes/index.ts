export { workPhone } from './contact.ts';
export {
  homeKindLabels,
  homeKinds,
  homeLevels,
  homeRules,
  hostLabels,
  hosts,
  type HomeKind,
  type HomeLevel,
  type Host,
} from './kinds.ts';
export { facilitiesMax, facilityDictionary, homeLimits } from './limits.ts';
export { placeHome, requireOpenHome, type HomeFacts } from './place.ts';
export {
  isLow,
  requireStock,
  stockChange,
  supplyMax,
  supplyMoveKindLabels,
  supplyMoveKinds,
  type SupplyMoveKind,
} from './supplies.ts';
export { requireVisitDay, visitPeople } from './visits.ts';
