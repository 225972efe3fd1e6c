import type { Label } from '@firefly/domain/shared';
import { say } from '../../../shared/i18n/i18n.ts';

/** What the fields of most kinds of rows are called. */
const shared: Readonly<Record<string, Label>> = {
  name: { zh: '名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'English name' },
  code: { zh: '代码', en: 'Code' },
  state: { zh: '状态', en: 'State' },
  kind: { zh: '类型', en: 'Kind' },
  level: { zh: '级别', en: 'Level' },
  position: { zh: '排序', en: 'Place in lists' },
  division: { zh: '区划', en: 'Division' },
  department: { zh: '部门', en: 'Department' },
  person: { zh: '人员', en: 'Person' },
  team: { zh: '服务队', en: 'Team' },
  account: { zh: '账号', en: 'Account' },
  role: { zh: '角色', en: 'Role' },
  reason: { zh: '理由', en: 'Reason' },
  version: { zh: '版本', en: 'Version' },
  path: { zh: '位置', en: 'Place' },
  createdAt: { zh: '登记时间', en: 'Recorded' },
  startsAt: { zh: '开始', en: 'From' },
  endsAt: { zh: '结束', en: 'Until' },
  since: { zh: '入队日期', en: 'Since' },
  until: { zh: '退队日期', en: 'Until' },
};

/** What they are called in one kind of row, where that has words of its own. */
const own: Readonly<Record<string, Label>> = {
  'Account.username': { zh: '用户名', en: 'Username' },
  'Account.displayName': { zh: '显示名称', en: 'Name shown' },
  'Account.passwordHash': { zh: '密码', en: 'Password' },
  'Account.passwordChangedAt': { zh: '上次改密', en: 'Password changed' },
  'Account.mustChangePassword': { zh: '下次登录须改密', en: 'Must change the password' },
  'Account.totpSealed': { zh: '动态验证码', en: 'Second factor' },
  'Account.recoveryHashes': { zh: '恢复码', en: 'Recovery codes' },
  'Account.lockedUntil': { zh: '锁定至', en: 'Locked until' },
  'Account.failures': { zh: '登录失败次数', en: 'Failed sign-ins' },
  'Department.livelihood': { zh: '民生领域重点职能部门', en: 'Livelihood department' },
  'Department.assumed': { zh: '待县里确认', en: 'To be confirmed by the county' },
  'DictionaryEntry.label': { zh: '名称', en: 'Label' },
  'DictionaryEntry.labelEn': { zh: '英文名称', en: 'English label' },
  'DictionaryEntry.enabled': { zh: '启用', en: 'Enabled' },
  'Division.parent': { zh: '上级区划', en: 'Division above' },
  'Division.verified': { zh: '名称已核实', en: 'Name verified' },
  'Division.note': { zh: '备注', en: 'Remark' },
  'Division.validFrom': { zh: '设立日期', en: 'Exists since' },
  'Division.validTo': { zh: '撤销日期', en: 'Closed on' },
  'DivisionSuccession.successor': { zh: '承接的区划', en: 'Successor' },
  'Grant.reach': { zh: '范围', en: 'Reach' },
  'Grant.grantedBy': { zh: '授权人', en: 'Granted by' },
  'Grant.revokedAt': { zh: '收回时间', en: 'Revoked' },
  'Membership.role': { zh: '职务', en: 'Role' },
  'Membership.main': { zh: '主队', en: 'Main team' },
  'Person.name': { zh: '姓名', en: 'Name' },
  'Person.phoneSealed': { zh: '手机号', en: 'Phone' },
  'Person.phoneMasked': { zh: '手机号（脱敏）', en: 'Phone, masked' },
  'Prohibition.permission': { zh: '权限', en: 'Permission' },
  'Prohibition.liftedAt': { zh: '解除时间', en: 'Lifted' },
  'Team.tier': { zh: '层级', en: 'Tier' },
  'Team.code': { zh: '编号', en: 'Code' },
  'Team.parent': { zh: '上级服务队', en: 'Team above' },
  'Team.purpose': { zh: '宗旨', en: 'Purpose' },
  'Team.foundedOn': { zh: '成立日期', en: 'Founded' },
  'Team.memberCount': { zh: '队员数', en: 'Members' },
  'Unification.item': { zh: '统一事项', en: 'Item' },
  'Unification.met': { zh: '已统一', en: 'Met' },
  'Unification.evidence': { zh: '佐证', en: 'Evidence' },
  'Unification.checkedBy': { zh: '登记人', en: 'Recorded by' },
  'Unification.checkedAt': { zh: '登记时间', en: 'Recorded' },
};

/** The field as people call it; one without a word of ours keeps its own. */
export function nameOfField(object: string, field: string): string {
  const label = own[`${object}.${field}`] ?? shared[field];
  return label ? say(label) : field;
}
