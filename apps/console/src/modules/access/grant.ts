import { addDays, type Day, startOf } from '@firefly/domain/shared';
import type { Blame } from '../../shared/form/field-errors.ts';

/** The instant at which the day is over in the county. */
export const endOfDay = (day: Day | null): string | null => (day ? startOf(addDays(day, 1)).toISOString() : null);

/** Which field a refusal about grants and prohibitions is written under. */
export const grantBlame: Blame = {
  ROLE_UNKNOWN: 'roleKey',
  ROLE_NOT_GRANTABLE: 'roleKey',
  DUTIES_EXCLUDE_EACH_OTHER: 'roleKey',
  DUTY_EXCLUDES_BUSINESS: 'roleKey',
  GRANT_EXISTS: 'roleKey',
  ROLE_NEEDS_LINE: 'departmentId',
  ROLE_TAKES_NO_LINE: 'departmentId',
  ROLE_MISPLACED: 'divisionId',
  GRANT_BEYOND_REACH: 'divisionId',
  GRANT_DIVISION_CLOSED: 'divisionId',
  GRANT_ENDS_BEFORE_START: 'endsOn',
  GRANT_ENDS_IN_PAST: 'endsOn',
  PROHIBITION_ENDS_IN_PAST: 'endsOn',
  PERMISSION_UNKNOWN: 'permission',
  PERMISSION_ALWAYS_HELD: 'permission',
};
