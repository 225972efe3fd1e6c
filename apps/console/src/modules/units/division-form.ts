import type { Blame } from '../../shared/form/field-errors.ts';

/** Which field a refusal about divisions is written under. */
export const divisionBlame: Blame = {
  DIVISION_PARENT_NEEDED: 'parentId',
  DIVISION_PARENT_CLOSED: 'parentId',
  DIVISION_LEVEL_MISPLACED: 'kind',
  DIVISION_KIND_MISPLACED: 'kind',
  DIVISION_CODE_MALFORMED: 'code',
  DIVISION_CODE_NOT_UNDER_PARENT: 'code',
  DIVISION_CODE_NOT_USED: 'code',
  DIVISION_CODE_TAKEN: 'code',
  DIVISION_NAME_TAKEN: 'name',
  DIVISION_SUCCESSOR_ITSELF: 'successorIds',
  DIVISION_SUCCESSOR_LEVEL: 'successorIds',
  DIVISION_SUCCESSOR_CLOSED: 'successorIds',
  DIVISION_SUCCESSOR_TWICE: 'successorIds',
  DIVISION_ENDS_BEFORE_START: 'validTo',
  DIVISION_ENDS_IN_FUTURE: 'validTo',
};
