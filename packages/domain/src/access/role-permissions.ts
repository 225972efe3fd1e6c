import type { Permission } from './permissions.ts';
import type { RoleKey } from './role-keys.ts';

const readUnits = ['units.read'] as const;
const own = ['access.own', 'settings.own'] as const;

const keepUnits = [
  'units.read',
  'units.createDivision',
  'units.updateDivision',
  'units.closeDivision',
  'units.importDivisions',
  'units.createDepartment',
  'units.updateDepartment',
  'units.closeDepartment',
] as const;

const keepDictionaries = [
  'settings.read',
  'settings.addDictionaryEntry',
  'settings.updateDictionaryEntry',
  'settings.disableDictionaryEntry',
  'settings.enableDictionaryEntry',
] as const;

const keepPeople = [
  'people.read',
  'people.register',
  'people.update',
  'people.recordConsent',
  'people.withdrawConsent',
] as const;

const keepVolunteers = [
  'volunteers.read',
  'volunteers.register',
  'volunteers.update',
  'volunteers.confirm',
  'volunteers.deactivate',
  'volunteers.reactivate',
  'volunteers.find',
] as const;

const leadTeams = ['teams.read', 'teams.update', 'teams.recordUnification'] as const;

const keepMembers = ['teams.addMember', 'teams.changeMember', 'teams.removeMember'] as const;

const keepTeams = [...leadTeams, ...keepMembers, 'teams.create', 'teams.close'] as const;

const readPositions = ['platforms.read', 'platforms.readPositions'] as const;

const tendPositions = [
  ...readPositions,
  'platforms.updatePosition',
  'platforms.addPositionPhoto',
  'platforms.removePositionPhoto',
  'platforms.addPositionDocument',
  'platforms.removePositionDocument',
] as const;

/** Whose position it is and who uses it beside them is decided by whoever answers for the line or the town. */
const keepPositions = [
  ...tendPositions,
  'platforms.createPosition',
  'platforms.closePosition',
  'platforms.reopenPosition',
  'platforms.sharePosition',
  'platforms.unsharePosition',
] as const;

const keepSocialWorkers = [
  'organizations.read',
  'organizations.registerSocialWorker',
  'organizations.updateSocialWorker',
  'organizations.leaveSocialWork',
] as const;

const keepOrganizations = [
  ...keepSocialWorkers,
  'organizations.registerSocialOrganization',
  'organizations.updateSocialOrganization',
  'organizations.deregisterSocialOrganization',
  'organizations.createIncubationBase',
  'organizations.updateIncubationBase',
  'organizations.closeIncubationBase',
  'organizations.incubate',
  'organizations.endIncubation',
] as const;

const runHomes = [
  'homes.read',
  'homes.update',
  'homes.recordVisit',
  'homes.addSupply',
  'homes.updateSupply',
  'homes.moveSupplies',
] as const;

const keepHomes = [...runHomes, 'homes.create', 'homes.close'] as const;

/** What each role may do; how far it reaches is said by the grant. */
export const rolePermissions: Readonly<Record<RoleKey, readonly Permission[]>> = {
  SYSTEM_ADMIN: [
    ...keepUnits,
    ...keepDictionaries,
    'people.read',
    'access.readAccounts',
    'access.readRoles',
    'access.createAccount',
    'access.updateAccount',
    'access.disableAccount',
    'access.enableAccount',
    'access.unlockAccount',
    'access.resetPassword',
  ],
  SECURITY_ADMIN: [
    ...readUnits,
    'access.readAccounts',
    'access.readRoles',
    'access.unlockAccount',
    'access.resetSecondFactor',
    'access.grantRole',
    'access.revokeGrant',
    'access.prohibit',
    'access.liftProhibition',
  ],
  AUDIT_ADMIN: [...readUnits, 'access.readAudit'],
  /** Who else needs a number in clear asks the county office: whoever reveals carries a second factor. */
  COUNTY_OFFICE: [
    ...keepUnits,
    ...keepDictionaries,
    ...keepPeople,
    ...keepVolunteers,
    'volunteers.reveal',
    'volunteers.revealMinor',
    ...keepTeams,
    ...keepPositions,
    ...keepOrganizations,
    ...keepHomes,
  ],
  DEPARTMENT_MANAGER: [
    ...readUnits,
    'settings.read',
    ...keepPeople,
    ...keepVolunteers,
    ...keepTeams,
    ...keepPositions,
    ...keepOrganizations,
    ...keepHomes,
  ],
  TOWN_CLERK: [
    ...readUnits,
    'settings.read',
    ...keepPeople,
    ...keepVolunteers,
    ...keepTeams,
    ...keepPositions,
    ...keepSocialWorkers,
    ...keepHomes,
  ],
  VILLAGE_CLERK: [
    ...readUnits,
    'settings.read',
    ...keepPeople,
    ...keepVolunteers,
    ...leadTeams,
    ...keepMembers,
    ...tendPositions,
    'organizations.read',
    ...runHomes,
  ],
  /** Who joins and who leads is the clerk's to write: a leader would otherwise make leaders. */
  TEAM_LEADER: [...readUnits, 'settings.read', 'people.read', 'volunteers.read', ...leadTeams],
  TEAM_MEMBER: ['teams.read'],
  VOLUNTEER: [...readUnits, ...own, 'settings.read', 'people.read', 'volunteers.read', 'teams.read'],
  INTEGRATOR: [...readUnits, 'settings.read', 'teams.read', ...readPositions, 'homes.read', 'schema.read'],
  /** Over oneself alone: everybody sees how the county knows them. */
  SIGNED_IN: [...readUnits, ...own, 'settings.read', 'people.read', 'volunteers.read', 'platforms.read'],
};
