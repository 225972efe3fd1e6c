import type { Labels } from '../shared/index.ts';

/** The tables of the console whose columns and views a person may arrange. */
export const tables = [
  'divisions',
  'divisionChildren',
  'divisionTeams',
  'departments',
  'dictionaries',
  'dictionaryEntries',
  'people',
  'personMemberships',
  'volunteers',
  'consents',
  'accounts',
  'grants',
  'prohibitions',
  'roles',
  'auditEntries',
  'teams',
  'teamChildren',
  'teamMembers',
  'positions',
] as const;
export type Table = (typeof tables)[number];

export const tableLabels: Labels<Table> = {
  divisions: { zh: '行政区划', en: 'Divisions' },
  divisionChildren: { zh: '下级区划', en: 'Divisions below' },
  divisionTeams: { zh: '区划内的服务队', en: 'Teams of a division' },
  departments: { zh: '职能部门', en: 'Departments' },
  dictionaries: { zh: '数据字典', en: 'Dictionaries' },
  dictionaryEntries: { zh: '字典条目', en: 'Dictionary entries' },
  people: { zh: '人员', en: 'People' },
  personMemberships: { zh: '个人所在队伍', en: 'Teams of a person' },
  volunteers: { zh: '志愿者', en: 'Volunteers' },
  consents: { zh: '同意记录', en: 'Consents' },
  accounts: { zh: '账号', en: 'Accounts' },
  grants: { zh: '授权', en: 'Grants' },
  prohibitions: { zh: '禁止', en: 'Prohibitions' },
  roles: { zh: '角色', en: 'Roles' },
  auditEntries: { zh: '审计记录', en: 'Audit entries' },
  teams: { zh: '服务队', en: 'Teams' },
  teamChildren: { zh: '下级服务队', en: 'Teams below' },
  teamMembers: { zh: '队员', en: 'Members' },
  positions: { zh: '阵地', en: 'Positions' },
};

export const pageSizes = [10, 20, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

export const defaultPageSize: PageSize = 20;
/** The ceiling of every list of the system, whoever asks. */
export const maxPageSize: PageSize = 100;

export const columnWidths = { min: 40, max: 1_000 } as const;
