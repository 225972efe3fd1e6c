import type { DataClass } from './classes.ts';
import { covers, type Place, type Scope } from './scope.ts';

export const decisions = ['ALLOW', 'MASK', 'DENY'] as const;
export type Decision = (typeof decisions)[number];

/** What a covered field of the class answers: personal data is masked for everybody, `reveal…` alone answers it clear. */
const answerFor: Readonly<Record<DataClass, Decision>> = {
  P0: 'ALLOW',
  P1: 'ALLOW',
  P2: 'MASK',
  P3: 'MASK',
  P4: 'DENY',
};

/** The one decision about a field of a row, for answers, exports, webhooks, jobs and prints alike. */
export const can = (scope: Scope, place: Place, dataClass: DataClass): Decision =>
  covers(scope, place) ? answerFor[dataClass] : 'DENY';
