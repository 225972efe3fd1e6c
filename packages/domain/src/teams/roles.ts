import type { Labels } from '../shared/index.ts';

/** A team may have several leaders (双总队长). */
export const membershipRoles = ['LEADER', 'MEMBER'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export const membershipRoleLabels: Labels<MembershipRole> = {
  LEADER: { zh: '队长', en: 'Leader' },
  MEMBER: { zh: '队员', en: 'Member' },
};
