export { can, decisions, type Decision } from './can.ts';
export { closeForDays, type Ties } from './closeness.ts';
export { dataClasses, dataClassLabels, dataClassMeanings, isDataClass, type DataClass } from './classes.ts';
export { duties, dutyLabels, type Duty } from './duties.ts';
export {
  isInForce,
  requireGrant,
  requireNotRevoked,
  type AskedGrant,
  type GrantPeriod,
  type Granting,
} from './grants.ts';
export {
  afterFailure,
  afterSuccess,
  delayFor,
  isLocked,
  lockout,
  minutesLocked,
  type Attempts,
} from './lockout.ts';
export { mustEnrol, secondFactorPolicies, type SecondFactorPolicy } from './mfa.ts';
export {
  isPermission,
  isPlaceless,
  isSensitive,
  moduleOf,
  permissionKeys,
  permissionLabels,
  ruleOf,
  type Permission,
} from './permissions.ts';
export {
  isPasswordExpired,
  passwordMax,
  passwordProfileLabels,
  passwordProfiles,
  passwordRules,
  type PasswordProfile,
  type PasswordRule,
} from './password-profiles.ts';
export { kindsIn, requirePassword, type ChosenPassword } from './passwords.ts';
export { isProhibitable, requireLifting, requireProhibition, type Prohibiting } from './prohibitions.ts';
export { reachKindLabels, reachKinds, type ReachKind } from './reaches.ts';
export { roleKeys, type RoleKey } from './role-keys.ts';
export { isRoleKey, permissionsOf, roles, type Role, type RoleSource } from './roles.ts';
export {
  covers,
  coversWhole,
  holdsAnywhere,
  nowhere,
  reaches,
  scopeOf,
  type Denied,
  type Held,
  type Place,
  type Reach,
  type Scope,
} from './scope.ts';
export { derivedRole, requireDutyKept, requireSeparateDuties } from './separation.ts';
export { endsAt, idleUntil, isAlive, isElevated, sessionTimes, type SessionTimes } from './sessions.ts';
export { requireUsername, reservedUsernames, usernameLimit, usernamePattern } from './usernames.ts';
export {
  accountKindLabels,
  accountKinds,
  accountStateLabels,
  accountStates,
  auditOutcomeLabels,
  auditOutcomes,
  sensitivities,
  sensitivityLabels,
  type AccountKind,
  type AccountState,
  type AuditOutcome,
  type Sensitivity,
} from './words.ts';
