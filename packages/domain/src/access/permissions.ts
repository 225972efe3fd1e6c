import type { Label } from '../shared/index.ts';
import type { Duty } from './duties.ts';

interface PermissionRule extends Label {
  /** Asks for a second factor and a fresh proof of identity where the policy says so. */
  readonly sensitive?: true;
  /** Only these of the three administrators may hold it; absent: a right of business roles. */
  readonly duties?: readonly Duty[];
  /** What it opens stands in no division, so that no division narrows it: reference data, the audit, one's own. */
  readonly placeless?: true;
}

/** Everything that can be allowed, by the name of its operation: `<module>.<verb>`. */
const permissionRules = {
  'units.read': { zh: '查看区划和部门', en: 'See divisions and departments', placeless: true },
  'units.createDivision': { zh: '新设区划', en: 'Set up a division' },
  'units.updateDivision': { zh: '修改区划', en: 'Change a division' },
  'units.closeDivision': { zh: '撤销区划', en: 'Close a division', sensitive: true },
  'units.importDivisions': { zh: '导入区划', en: 'Import divisions', sensitive: true },
  'units.createDepartment': { zh: '新设部门', en: 'Set up a department', placeless: true },
  'units.updateDepartment': { zh: '修改部门', en: 'Change a department', placeless: true },
  'units.closeDepartment': { zh: '停用部门', en: 'Close a department', sensitive: true, placeless: true },
  'settings.own': {
    zh: '管理自己的偏好、表格和视图',
    en: "Keep one's own preferences, layouts and views",
    placeless: true,
  },
  'settings.read': { zh: '查看数据字典', en: 'See dictionaries', placeless: true },
  'settings.addDictionaryEntry': { zh: '新增字典条目', en: 'Add a dictionary entry', placeless: true },
  'settings.updateDictionaryEntry': { zh: '修改字典条目', en: 'Change a dictionary entry', placeless: true },
  'settings.disableDictionaryEntry': {
    zh: '停用字典条目',
    en: 'Disable a dictionary entry',
    placeless: true,
  },
  'settings.enableDictionaryEntry': { zh: '启用字典条目', en: 'Enable a dictionary entry', placeless: true },
  'people.read': { zh: '查看人员（脱敏）', en: 'See people, masked' },
  'people.register': { zh: '登记人员', en: 'Register a person' },
  'people.update': { zh: '修改人员', en: 'Change a person' },
  'people.recordConsent': { zh: '登记同意', en: 'Record a consent' },
  'people.withdrawConsent': { zh: '撤回同意', en: 'Withdraw a consent' },
  'access.own': {
    zh: '管理自己的登录、密码和验证方式',
    en: "Keep one's own sign-in, password and second factor",
    placeless: true,
  },
  'access.readAccounts': { zh: '查看账号', en: 'See accounts', duties: ['SYSTEM', 'SECURITY'] },
  'access.readRoles': { zh: '查看角色', en: 'See roles', duties: ['SYSTEM', 'SECURITY'], placeless: true },
  'access.createAccount': { zh: '新建账号', en: 'Create an account', sensitive: true, duties: ['SYSTEM'] },
  'access.updateAccount': { zh: '修改账号', en: 'Change an account', duties: ['SYSTEM'] },
  'access.disableAccount': { zh: '停用账号', en: 'Disable an account', sensitive: true, duties: ['SYSTEM'] },
  'access.enableAccount': { zh: '启用账号', en: 'Enable an account', sensitive: true, duties: ['SYSTEM'] },
  'access.unlockAccount': { zh: '解锁账号', en: 'Unlock an account', duties: ['SYSTEM', 'SECURITY'] },
  'access.resetPassword': { zh: '重置密码', en: 'Reset a password', sensitive: true, duties: ['SYSTEM'] },
  'access.resetSecondFactor': {
    zh: '重置动态验证码',
    en: 'Reset a second factor',
    sensitive: true,
    duties: ['SECURITY'],
  },
  'access.grantRole': { zh: '授权', en: 'Grant a role', sensitive: true, duties: ['SECURITY'] },
  'access.revokeGrant': { zh: '收回授权', en: 'Revoke a grant', sensitive: true, duties: ['SECURITY'] },
  'access.prohibit': { zh: '设置禁止', en: 'Prohibit a permission', sensitive: true, duties: ['SECURITY'] },
  'access.liftProhibition': {
    zh: '解除禁止',
    en: 'Lift a prohibition',
    sensitive: true,
    duties: ['SECURITY'],
  },
  'access.readAudit': {
    zh: '查看审计记录',
    en: 'See the audit',
    sensitive: true,
    duties: ['AUDIT'],
    placeless: true,
  },
  'schema.read': {
    zh: '查看接口说明和校验信息',
    en: 'See the interface description and validation messages',
    placeless: true,
  },
  'volunteers.read': { zh: '查看志愿者（脱敏）', en: 'See volunteers, masked' },
  'volunteers.register': { zh: '登记志愿者', en: 'Register a volunteer' },
  'volunteers.update': { zh: '修改志愿者', en: 'Change a volunteer' },
  'volunteers.confirm': { zh: '确认志愿者', en: 'Confirm a volunteer' },
  'volunteers.deactivate': { zh: '停用志愿者', en: 'Deactivate a volunteer' },
  'volunteers.reactivate': { zh: '恢复志愿者', en: 'Reactivate a volunteer' },
  'volunteers.find': { zh: '按号码查找志愿者', en: 'Look a volunteer up by number' },
  'volunteers.reveal': { zh: '查看志愿者信息原文', en: 'Reveal the data of a volunteer', sensitive: true },
  'volunteers.revealMinor': {
    zh: '查看未成年志愿者信息原文',
    en: 'Reveal the data of a volunteer who is a minor',
    sensitive: true,
  },
  'teams.read': { zh: '查看服务队和队员', en: 'See teams and members' },
  'teams.create': { zh: '新建服务队', en: 'Set up a team' },
  'teams.update': { zh: '修改服务队', en: 'Change a team' },
  'teams.close': { zh: '撤销服务队', en: 'Close a team' },
  'teams.addMember': { zh: '添加队员', en: 'Add a member' },
  'teams.changeMember': { zh: '调整队员', en: 'Change a membership' },
  'teams.removeMember': { zh: '移出队员', en: 'Remove a member' },
  'teams.recordUnification': { zh: '登记六统一', en: 'Record the six unifications' },
  'platforms.read': { zh: '查看五大平台', en: 'See the five platforms', placeless: true },
  'platforms.readPositions': { zh: '查看阵地', en: 'See positions' },
  'platforms.createPosition': { zh: '新增阵地', en: 'Add a position' },
  'platforms.updatePosition': { zh: '修改阵地', en: 'Change a position' },
  'platforms.closePosition': { zh: '停用阵地', en: 'Close a position' },
  'platforms.reopenPosition': { zh: '重新启用阵地', en: 'Reopen a position' },
  'platforms.sharePosition': { zh: '共享阵地', en: 'Share a position' },
  'platforms.unsharePosition': { zh: '取消共享阵地', en: 'Stop sharing a position' },
  'platforms.addPositionPhoto': { zh: '添加阵地照片', en: 'Add a photo of a position' },
  'platforms.removePositionPhoto': { zh: '删除阵地照片', en: 'Remove a photo of a position' },
  'platforms.addPositionDocument': { zh: '添加阵地资料', en: 'Add a document of a position' },
  'platforms.removePositionDocument': { zh: '删除阵地资料', en: 'Remove a document of a position' },
  'organizations.read': {
    zh: '查看社会组织、孵化基地和社工',
    en: 'See organisations, bases and social workers',
  },
  'organizations.registerSocialOrganization': { zh: '登记社会组织', en: 'Register an organisation' },
  'organizations.updateSocialOrganization': { zh: '修改社会组织', en: 'Change an organisation' },
  'organizations.deregisterSocialOrganization': { zh: '注销社会组织', en: 'Deregister an organisation' },
  'organizations.createIncubationBase': { zh: '新建孵化基地', en: 'Set up an incubation base' },
  'organizations.updateIncubationBase': { zh: '修改孵化基地', en: 'Change an incubation base' },
  'organizations.closeIncubationBase': { zh: '撤销孵化基地', en: 'Close an incubation base' },
  'organizations.incubate': { zh: '入驻孵化', en: 'Take an organisation into a base' },
  'organizations.endIncubation': { zh: '结束孵化', en: 'End an incubation' },
  'organizations.registerSocialWorker': { zh: '登记社工', en: 'Register a social worker' },
  'organizations.updateSocialWorker': { zh: '修改社工', en: 'Change a social worker' },
  'organizations.leaveSocialWork': { zh: '社工离职', en: 'Let a social worker leave' },
  'homes.read': { zh: '查看志愿者之家、社工站和服务点', en: 'See homes, stations and points' },
  'homes.create': { zh: '新建志愿者之家、社工站或服务点', en: 'Set up a home, station or point' },
  'homes.update': { zh: '修改志愿者之家、社工站或服务点', en: 'Change a home, station or point' },
  'homes.close': { zh: '停用志愿者之家、社工站或服务点', en: 'Close a home, station or point' },
  'homes.recordVisit': { zh: '登记到访', en: 'Record a visit' },
  'homes.addSupply': { zh: '新增物资', en: 'Add a supply' },
  'homes.updateSupply': { zh: '修改物资', en: 'Change a supply' },
  'homes.moveSupplies': { zh: '登记物资出入', en: 'Move supplies' },
} as const satisfies Readonly<Record<`${string}.${string}`, PermissionRule>>;

export type Permission = keyof typeof permissionRules;

export const permissionKeys: readonly Permission[] = Object.keys(permissionRules).filter(isPermission);

export const permissionLabels: Readonly<Record<Permission, Label>> = permissionRules;

/** The module a permission belongs to: what stands before the dot. */
export const moduleOf = (permission: Permission): string => permission.slice(0, permission.indexOf('.'));

export const ruleOf = (permission: Permission): PermissionRule => permissionRules[permission];

export const isSensitive = (permission: Permission): boolean => ruleOf(permission).sensitive ?? false;

export const isPlaceless = (permission: Permission): boolean => ruleOf(permission).placeless ?? false;

export function isPermission(text: string): text is Permission {
  return Object.hasOwn(permissionRules, text);
}
