import type { Labels, Refusal } from '../../shared/index.ts';
import type { DivisionKind } from '../kinds.ts';

export const importOutcomes = ['CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

export const importOutcomeLabels: Labels<ImportOutcome> = {
  CREATED: { zh: '新增', en: 'Created' },
  UPDATED: { zh: '更新', en: 'Updated' },
  UNCHANGED: { zh: '无变化', en: 'Unchanged' },
  REFUSED: { zh: '未导入', en: 'Refused' },
};

/** What an import may write into a village that is already there. */
export interface VillageChanges {
  readonly name?: string;
  readonly code?: string;
  readonly kind?: DivisionKind;
  readonly verified?: true;
}

interface PlannedLine {
  readonly line: number;
  readonly name: string;
  readonly code: string | null;
}

export type PlannedRow = PlannedLine &
  (
    | {
        readonly outcome: 'CREATED';
        readonly parentId: string;
        readonly kind: DivisionKind;
        /** A placeholder of another town that this village makes superfluous: close it, so that the county's count stays. */
        readonly retires?: string;
      }
    | { readonly outcome: 'UPDATED'; readonly id: string; readonly changes: VillageChanges }
    | { readonly outcome: 'UNCHANGED'; readonly id: string }
    | { readonly outcome: 'REFUSED'; readonly refusal: Refusal }
  );
