import type { Label } from '@firefly/domain/shared';
import { say } from '../../../shared/i18n/i18n.ts';

/** The kinds of rows an audit entry speaks of. */
const labels: Readonly<Record<string, Label>> = {
  Account: { zh: '账号', en: 'Account' },
  Consent: { zh: '同意', en: 'Consent' },
  Department: { zh: '部门', en: 'Department' },
  Dictionary: { zh: '数据字典', en: 'Dictionary' },
  DictionaryEntry: { zh: '字典条目', en: 'Dictionary entry' },
  Division: { zh: '区划', en: 'Division' },
  DivisionSuccession: { zh: '区划承接', en: 'Succession' },
  File: { zh: '文件', en: 'File' },
  Grant: { zh: '授权', en: 'Grant' },
  Home: { zh: '志愿者之家、站、服务点', en: 'Home, station or point' },
  HomeVisit: { zh: '到访登记', en: 'Visit' },
  Incubation: { zh: '孵化', en: 'Incubation' },
  IncubationBase: { zh: '孵化基地', en: 'Incubation base' },
  Membership: { zh: '队员', en: 'Membership' },
  Person: { zh: '人员', en: 'Person' },
  Position: { zh: '阵地', en: 'Position' },
  PositionFile: { zh: '阵地照片和资料', en: 'File of a position' },
  PositionShare: { zh: '阵地共享', en: 'Share of a position' },
  Preferences: { zh: '偏好', en: 'Preferences' },
  Prohibition: { zh: '禁止', en: 'Prohibition' },
  SavedView: { zh: '视图', en: 'View' },
  Session: { zh: '登录', en: 'Session' },
  SocialOrganization: { zh: '社会组织', en: 'Social organisation' },
  SocialWorker: { zh: '社工', en: 'Social worker' },
  Supply: { zh: '物资', en: 'Supply' },
  SupplyMove: { zh: '物资出入', en: 'Move of supplies' },
  TableLayout: { zh: '列设置', en: 'Table layout' },
  Team: { zh: '服务队', en: 'Team' },
  Unification: { zh: '六统一', en: 'Unification' },
  Volunteer: { zh: '志愿者', en: 'Volunteer' },
};

export function nameOfObject(type: string | null | undefined): string | undefined {
  if (!type) return undefined;
  const label = labels[type];
  return label ? say(label) : type;
}
