export {
  closeTeam,
  requireFoundedOn,
  requireOpenTeam,
  requireTeamCode,
  teamCodePattern,
  type TeamFacts,
} from './close.ts';
export { teamLimits } from './limits.ts';
export {
  chooseMain,
  joinTeam,
  leaveTeam,
  requireOpenMembership,
  type Joining,
  type MainTeam,
  type OpenMembership,
} from './membership.ts';
export { placeTeam, requireOpenGround, type ParentTeam, type Sibling, type TeamPlace } from './place.ts';
export { membershipRoleLabels, membershipRoles, type MembershipRole } from './roles.ts';
export { teamTierLabels, teamTiers, tierRules, type TeamTier } from './tiers.ts';
export {
  recordUnification,
  unificationItemLabels,
  unificationItems,
  unifiedBy,
  type UnificationItem,
  type Unified,
} from './unification.ts';
