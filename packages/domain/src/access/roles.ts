import type { Label } from '../shared/index.ts';
import { rootLevels, type DivisionLevel } from '../units/index.ts';
import type { Duty } from './duties.ts';
import type { Permission } from './permissions.ts';
import type { ReachKind } from './reaches.ts';
import type { RoleKey } from './role-keys.ts';
import { rolePermissions } from './role-permissions.ts';

/** Granted by hand; or derived: from leading a team, from being signed in. */
export type RoleSource = 'GRANT' | 'MEMBERSHIP' | 'SIGN_IN';

export interface Role extends Label {
  readonly description: Label;
  readonly source: RoleSource;
  readonly reaches: readonly ReachKind[];
  /** The division levels at which it may be granted. */
  readonly levels: readonly DivisionLevel[];
  /** Whether a grant names a department: a manager without one would see every line. */
  readonly line: 'REQUIRED' | 'OPTIONAL' | 'NEVER';
  /** A sensitive role obliges to a second factor and is granted between two known people. */
  readonly sensitive: boolean;
  readonly duty?: Duty;
}

const administrator = {
  source: 'GRANT',
  reaches: ['DIVISION'],
  levels: rootLevels,
  line: 'NEVER',
  sensitive: true,
} as const;

const clerk = { source: 'GRANT', reaches: ['DIVISION'], line: 'OPTIONAL', sensitive: false } as const;

const derived = { reaches: ['SELF'], levels: [], line: 'NEVER', sensitive: false } as const;

export const roles: Readonly<Record<RoleKey, Role>> = {
  SYSTEM_ADMIN: {
    zh: '系统管理员',
    en: 'System administrator',
    description: {
      zh: '管理账号、区划、部门和字典，不授权',
      en: 'Keeps accounts, units and dictionaries; grants nothing',
    },
    ...administrator,
    duty: 'SYSTEM',
  },
  SECURITY_ADMIN: {
    zh: '安全管理员',
    en: 'Security administrator',
    description: {
      zh: '授权、收回授权、设置和解除禁止',
      en: 'Grants and revokes roles, prohibits and lifts',
    },
    ...administrator,
    duty: 'SECURITY',
  },
  AUDIT_ADMIN: {
    zh: '审计管理员',
    en: 'Audit administrator',
    description: { zh: '查看审计记录，看不到业务数据', en: 'Reads the audit and no business data' },
    ...administrator,
    duty: 'AUDIT',
  },
  COUNTY_OFFICE: {
    zh: '县级统筹',
    en: 'County office',
    description: {
      zh: '统筹全县区划、人员和服务队',
      en: 'Steers units, people and teams of the whole county',
    },
    ...clerk,
    levels: ['COUNTY'],
    line: 'NEVER',
    sensitive: true,
  },
  DEPARTMENT_MANAGER: {
    zh: '部门管理员',
    en: 'Department manager',
    description: { zh: '管理本部门条线的服务队和人员', en: 'Keeps the teams and people of one department' },
    ...clerk,
    levels: ['COUNTY', 'TOWN'],
    line: 'REQUIRED',
  },
  TOWN_CLERK: {
    zh: '镇（街道）专干',
    en: 'Town clerk',
    description: { zh: '管理本镇（街道）的服务队和人员', en: 'Keeps the teams and people of a town' },
    ...clerk,
    levels: ['TOWN'],
  },
  VILLAGE_CLERK: {
    zh: '村（社区）专干',
    en: 'Village clerk',
    description: {
      zh: '登记本村（社区）人员，维护队员和六统一',
      en: 'Registers people of a village, keeps members and the six unifications',
    },
    ...clerk,
    levels: ['VILLAGE'],
  },
  TEAM_LEADER: {
    zh: '队长',
    en: 'Team leader',
    description: {
      zh: '管理所带的服务队，任队长期间自动取得',
      en: 'Keeps the team they lead, for as long as they lead it',
    },
    ...derived,
    source: 'MEMBERSHIP',
    reaches: ['TEAM'],
  },
  TEAM_MEMBER: {
    zh: '队员',
    en: 'Team member',
    description: {
      zh: '查看所在的服务队，在队期间自动取得',
      en: 'Sees the team they are in, for as long as they are in it',
    },
    ...derived,
    source: 'MEMBERSHIP',
    reaches: ['TEAM'],
  },
  VOLUNTEER: {
    zh: '志愿者',
    en: 'Volunteer',
    description: { zh: '查看本人的信息和所在队伍', en: 'Sees their own data and memberships' },
    ...derived,
    source: 'GRANT',
    levels: ['COUNTY', 'TOWN', 'VILLAGE'],
  },
  INTEGRATOR: {
    zh: '对接系统',
    en: 'Integrator',
    description: {
      zh: '通过接口读取区划、字典、服务队和志愿者之家，不含个人信息',
      en: 'Reads units, dictionaries, teams and homes over the interface, no personal data',
    },
    ...clerk,
    levels: ['COUNTY', 'TOWN'],
  },
  SIGNED_IN: {
    zh: '登录用户',
    en: 'Signed in',
    description: { zh: '每个账号登录后都有的基本权限', en: 'What every account may do once signed in' },
    ...derived,
    source: 'SIGN_IN',
  },
};

export const permissionsOf = (role: RoleKey): readonly Permission[] => rolePermissions[role];

export const isRoleKey = (text: string): text is RoleKey => Object.hasOwn(roles, text);
