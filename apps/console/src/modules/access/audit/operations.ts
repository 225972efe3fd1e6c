import { type Permission, permissionLabels } from '@firefly/domain/access';
import type { Label } from '@firefly/domain/shared';
import { say } from '../../../shared/i18n/i18n.ts';

/** What is audited, as people call it: mostly what the permission is called, for one's own doings a name of their own. */
export const operations: Readonly<Record<string, Permission | Label>> = {
  signIn: { zh: '登录', en: 'Sign in' },
  refresh: { zh: '续期登录', en: 'Renew a sign-in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  signOutEverywhere: { zh: '退出所有设备', en: 'Sign out everywhere' },
  changePassword: { zh: '修改自己的密码', en: "Change one's own password" },
  elevate: { zh: '再次确认身份', en: 'Confirm identity' },
  enrolTotp: { zh: '开始绑定动态验证码', en: 'Begin a second factor' },
  confirmTotp: { zh: '绑定动态验证码', en: 'Enrol a second factor' },
  removeTotp: { zh: '解除动态验证码', en: 'Remove a second factor' },
  savePreferences: { zh: '保存偏好', en: 'Save preferences' },
  saveTableLayout: { zh: '保存列设置', en: 'Save a table layout' },
  saveView: { zh: '保存视图', en: 'Save a view' },
  deleteView: { zh: '删除视图', en: 'Delete a view' },
  createAccount: 'access.createAccount',
  updateAccount: 'access.updateAccount',
  disableAccount: 'access.disableAccount',
  enableAccount: 'access.enableAccount',
  unlockAccount: 'access.unlockAccount',
  resetPassword: 'access.resetPassword',
  resetSecondFactor: 'access.resetSecondFactor',
  grantRole: 'access.grantRole',
  revokeGrant: 'access.revokeGrant',
  prohibit: 'access.prohibit',
  liftProhibition: 'access.liftProhibition',
  createDivision: 'units.createDivision',
  updateDivision: 'units.updateDivision',
  closeDivision: 'units.closeDivision',
  importDivisions: 'units.importDivisions',
  createDepartment: 'units.createDepartment',
  updateDepartment: 'units.updateDepartment',
  closeDepartment: 'units.closeDepartment',
  addDictionaryEntry: 'settings.addDictionaryEntry',
  updateDictionaryEntry: 'settings.updateDictionaryEntry',
  disableDictionaryEntry: 'settings.disableDictionaryEntry',
  enableDictionaryEntry: 'settings.enableDictionaryEntry',
  registerPerson: 'people.register',
  updatePerson: 'people.update',
  createTeam: 'teams.create',
  updateTeam: 'teams.update',
  closeTeam: 'teams.close',
  addMember: 'teams.addMember',
  changeMember: 'teams.changeMember',
  removeMember: 'teams.removeMember',
  recordUnification: 'teams.recordUnification',
  registerSocialOrganization: 'organizations.registerSocialOrganization',
  updateSocialOrganization: 'organizations.updateSocialOrganization',
  deregisterSocialOrganization: 'organizations.deregisterSocialOrganization',
  createIncubationBase: 'organizations.createIncubationBase',
  updateIncubationBase: 'organizations.updateIncubationBase',
  closeIncubationBase: 'organizations.closeIncubationBase',
  incubate: 'organizations.incubate',
  endIncubation: 'organizations.endIncubation',
  registerSocialWorker: 'organizations.registerSocialWorker',
  updateSocialWorker: 'organizations.updateSocialWorker',
  leaveSocialWork: 'organizations.leaveSocialWork',
  createHome: 'homes.create',
  updateHome: 'homes.update',
  closeHome: 'homes.close',
  recordVisit: 'homes.recordVisit',
  addSupply: 'homes.addSupply',
  updateSupply: 'homes.updateSupply',
  moveSupplies: 'homes.moveSupplies',
};

const labels: ReadonlyMap<string, Label> = new Map(
  Object.entries(operations).map(([operation, word]) => [
    operation,
    typeof word === 'string' ? permissionLabels[word] : word,
  ]),
);

/** An operation the console does not know yet is shown by its own name. */
export function nameOfOperation(operation: string): string {
  const label = labels.get(operation);
  return label ? say(label) : operation;
}

export const operationOptions = () =>
  [...labels].map(([value, label]) => ({ value, label: say(label), note: value }));
