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
  'socialOrganizations',
  'organizationIncubations',
  'organizationWorkers',
  'incubationBases',
  'baseOrganizations',
  'socialWorkers',
  'volunteerHomes',
  'socialWorkStations',
  'socialWorkPoints',
  'homeVisits',
  'homeSupplies',
  'supplyMoves',
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
  socialOrganizations: { zh: '社会组织', en: 'Social organisations' },
  organizationIncubations: { zh: '孵化经历', en: 'Incubations' },
  organizationWorkers: { zh: '组织的社工', en: 'Social workers of an organisation' },
  incubationBases: { zh: '孵化基地', en: 'Incubation bases' },
  baseOrganizations: { zh: '在孵组织', en: 'Organisations in a base' },
  socialWorkers: { zh: '社工', en: 'Social workers' },
  volunteerHomes: { zh: '志愿者之家', en: 'Volunteer homes' },
  socialWorkStations: { zh: '社会工作和志愿服务站', en: 'Social-work stations' },
  socialWorkPoints: { zh: '社工服务点', en: 'Social-work points' },
  homeVisits: { zh: '到访登记', en: 'Visits' },
  homeSupplies: { zh: '物资', en: 'Supplies' },
  supplyMoves: { zh: '物资出入', en: 'Moves of supplies' },
};

export const pageSizes = [10, 20, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

export const defaultPageSize: PageSize = 20;
/** The ceiling of every list of the system, whoever asks. */
export const maxPageSize: PageSize = 100;

export const columnWidths = { min: 40, max: 1_000 } as const;
