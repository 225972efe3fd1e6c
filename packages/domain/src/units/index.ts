export { closeDivision, type ClosableDivision, type ClosingDivision } from './close.ts';
export { codeRules, isCodeOf, requireCode, stemOf, type Coded } from './codes.ts';
export {
  closeDepartment,
  departmentCodePattern,
  requireDepartmentCode,
  requireOpenDepartment,
  type DepartmentFacts,
} from './departments.ts';
export {
  importOutcomeLabels,
  importOutcomes,
  isPlaceholder,
  placeholderMark,
  placeholderName,
  planImport,
  villageKind,
  villageName,
  type ExistingDivision,
  type ImportOutcome,
  type ImportRow,
  type PlannedRow,
  type VillageChanges,
} from './import/index.ts';
export { divisionKindLabels, divisionKinds, kindsOf, levelOfKind, type DivisionKind } from './kinds.ts';
export {
  divisionLevelLabels,
  divisionLevels,
  levelStandsUnder,
  rootLevels,
  type DivisionLevel,
} from './levels.ts';
export { importLimit, unitLimits } from './limits.ts';
export { beyond, isWithin, pathUnder } from './paths.ts';
export { isOpen, placeDivision, requireOpenDivision, type DivisionFacts } from './place.ts';
export { unitStateLabels, unitStates, type UnitState } from './states.ts';
