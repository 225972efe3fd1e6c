/** In the order in which a list of roles shows them. */
export const roleKeys = [
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
  'COUNTY_OFFICE',
  'DEPARTMENT_MANAGER',
  'TOWN_CLERK',
  'VILLAGE_CLERK',
  'TEAM_LEADER',
  'TEAM_MEMBER',
  'VOLUNTEER',
  'INTEGRATOR',
  'SIGNED_IN',
] as const;
export type RoleKey = (typeof roleKeys)[number];
