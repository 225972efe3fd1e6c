import {
  isRoleKey,
  requireSeparateDuties,
  type Role,
  roleKeys,
  roles,
  type RoleKey,
} from '@firefly/domain/access';
import { attempt, Refusal, sentence } from '@firefly/domain/shared';
import type { AccountRowFragment } from '../../../graphql/generated/graphql.ts';
import type { Blame } from '../../../shared/form/field-errors.ts';
import type { PickOption } from '../../../shared/form/pick.ts';
import { language, say } from '../../../shared/i18n/i18n.ts';
import { throughDay } from '../period.ts';
import { t } from './text.ts';

export interface GrantValues {
  roleKey: string;
  divisionId: string;
  departmentId: string;
  startsOn: string | null;
  endsOn: string | null;
  reason: string;
}

export const noGrant: GrantValues = {
  roleKey: '',
  divisionId: '',
  departmentId: '',
  startsOn: null,
  endsOn: null,
  reason: '',
};

/** The roles a person grants; the others come by leading a team or by signing in. */
export const grantableRoles = (): PickOption[] =>
  roleKeys
    .filter(key => roles[key].source === 'GRANT')
    .map(key => ({
      value: key,
      label: say(roles[key]),
      note: roles[key].sensitive ? t('sensitive') : undefined,
    }));

export const roleCalled = (key: string): Role | undefined => (isRoleKey(key) ? roles[key] : undefined);

/** Where a role would reach by default: where its holder belongs, when it can be granted there. */
export const usualReach = (
  role: Role,
  { division, department }: Pick<AccountRowFragment, 'division' | 'department'>,
): Pick<GrantValues, 'divisionId' | 'departmentId'> => ({
  divisionId: division && role.levels.includes(division.level) ? division.id : '',
  departmentId: role.line === 'REQUIRED' ? (department?.id ?? '') : '',
});

/** The rule the server will ask, asked before anything is sent: which role this account's others exclude. */
export function exclusionOf(roleKey: string, held: readonly RoleKey[]): string | undefined {
  if (!isRoleKey(roleKey)) return undefined;
  const answer = attempt(() => requireSeparateDuties([...held, roleKey]));
  return answer instanceof Refusal ? sentence(answer.code, answer.facts, language.value) : undefined;
}

/** Asked here first: without a first day the server would speak of a start that nobody has typed. */
export function requireFutureEnd(endsOn: string | null, now: Date): void {
  const end = throughDay(endsOn);
  if (end && new Date(end) <= now) throw new Refusal('GRANT_ENDS_IN_PAST');
}

export const grantBlame: Blame = {
  ROLE_UNKNOWN: 'roleKey',
  ROLE_NOT_GRANTABLE: 'roleKey',
  DUTIES_EXCLUDE_EACH_OTHER: 'roleKey',
  DUTY_EXCLUDES_BUSINESS: 'roleKey',
  GRANT_NEEDS_PERSON: 'roleKey',
  GRANT_EXISTS: 'roleKey',
  ROLE_MISPLACED: 'divisionId',
  GRANT_BEYOND_REACH: 'divisionId',
  GRANT_DIVISION_CLOSED: 'divisionId',
  ROLE_NEEDS_LINE: 'departmentId',
  ROLE_TAKES_NO_LINE: 'departmentId',
  GRANT_ENDS_BEFORE_START: 'endsOn',
  GRANT_ENDS_IN_PAST: 'endsOn',
};
