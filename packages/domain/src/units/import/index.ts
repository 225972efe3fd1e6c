export { villageKind, villageName } from './names.ts';
export {
  importOutcomeLabels,
  importOutcomes,
  type ImportOutcome,
  type PlannedRow,
  type VillageChanges,
} from './outcomes.ts';
export { isPlaceholder, placeholderMark, placeholderName } from './placeholders.ts';
export { planImport } from './plan.ts';
export type { ExistingDivision, ImportRow } from './rows.ts';
