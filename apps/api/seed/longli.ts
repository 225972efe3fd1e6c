/** Names and codes as publicly listed (GB/T 2260 and the statistical codes to 2022). What is not verified has no code and is never invented. */
export interface SeededTown {
  readonly code: string;
  readonly name: string;
  readonly en: string;
  readonly kind: 'SUBDISTRICT' | 'TOWN';
  /** `name code`, the code only where it is verified. */
  readonly villages: readonly string[];
  /** How many villages are still to be named (待核), so that the county has its 82; their split over the towns is our guess. */
  readonly placeholders: number;
}

export const county = { code: '522730', name: '龙里县', en: 'Longli County' };

export const towns: readonly SeededTown[] = [
  {
    code: '522730001',
    name: '冠山街道',
    en: 'Guanshan Subdistrict',
    kind: 'SUBDISTRICT',
    villages:
      '冠山社区 522730001001,大冲社区,西门社区,水桥社区,龙坪社区,光明社区,城南社区,西城社区,鸿运社区,兴龙社区,三合社区,奋进社区,播箕村,大新村,五新村,平西村'.split(
        ',',
      ),
    placeholders: 0,
  },
  {
    code: '522730100',
    name: '龙山镇',
    en: 'Longshan Town',
    kind: 'TOWN',
    villages:
      '平山村 522730100235,中坝村,水苔村,比孟村,团结村,水场社区,中排村,金星村,草原社区,莲花村,余下村,龙山社区'.split(
        ',',
      ),
    placeholders: 0,
  },
  {
    code: '522730102',
    name: '醒狮镇',
    en: 'Xingshi Town',
    kind: 'TOWN',
    villages: ['谷新村'],
    placeholders: 12,
  },
  {
    code: '522730103',
    name: '谷脚镇',
    en: 'Gujiao Town',
    kind: 'TOWN',
    villages: ['观音村'],
    placeholders: 13,
  },
  {
    code: '522730104',
    name: '湾滩河镇',
    en: 'Wantanhe Town',
    kind: 'TOWN',
    villages: '湾寨社区 522730104003,园区村,营盘村,摆主村,刘广村'.split(','),
    placeholders: 10,
  },
  { code: '522730105', name: '洗马镇', en: 'Xima Town', kind: 'TOWN', villages: [], placeholders: 12 },
];

interface SeededDepartment {
  readonly code: string;
  readonly name: string;
  readonly en: string;
  /** The brochure names three of the ten; the others are our assumption, to be confirmed by the county. */
  readonly assumed: boolean;
}

export const departments: readonly SeededDepartment[] = [
  { code: 'EDUCATION', name: '教育局', en: 'Education', assumed: false },
  { code: 'CIVIL_AFFAIRS', name: '民政局', en: 'Civil affairs', assumed: false },
  { code: 'HEALTH', name: '卫生健康局', en: 'Health', assumed: false },
  {
    code: 'HUMAN_RESOURCES',
    name: '人力资源和社会保障局',
    en: 'Human resources and social security',
    assumed: true,
  },
  { code: 'AGRICULTURE', name: '农业农村局', en: 'Agriculture and rural affairs', assumed: true },
  { code: 'RURAL_REVITALISATION', name: '乡村振兴局', en: 'Rural revitalisation', assumed: true },
  { code: 'CULTURE_SPORT_TOURISM', name: '文体广电旅游局', en: 'Culture, sport and tourism', assumed: true },
  { code: 'SCIENCE', name: '科学技术协会', en: 'Science association', assumed: true },
  { code: 'JUSTICE', name: '司法局', en: 'Justice', assumed: true },
  { code: 'SOCIAL_WORK', name: '社会工作部', en: 'Social work', assumed: true },
];

/** The thematic teams the brochure names, under the general team of 阳光民政. */
export const thematicTeams = [
  { name: '探视走访志愿服务队', en: 'Home visits', purpose: '走访未成年人和特殊老人' },
  { name: '爱心义剪志愿服务队', en: 'Free haircuts', purpose: '设立义剪日，为养老机构老人义剪' },
  { name: '爱心车队志愿服务队', en: 'Caring drivers', purpose: '免费接送敬老院老人等' },
  { name: '老年志愿服务队', en: 'Elders for elders', purpose: '由老人组织、为老人服务' },
  { name: '感党恩志愿服务队', en: 'Gratitude', purpose: '协助乡村环境整治等' },
];

interface SeededDictionary {
  readonly key: string;
  readonly name: string;
  readonly en: string;
  readonly description: string;
  /** code, Chinese, English. */
  readonly entries: readonly (readonly [string, string, string])[];
}

export const dictionaries: readonly SeededDictionary[] = [
  {
    key: 'sixSteps',
    name: '六步工作法',
    en: 'Six-step method',
    description: '六个步骤的叫法；步骤本身是固定的',
    entries: [
      ['COLLECT', '收单', 'Collect'],
      ['CONSOLIDATE', '汇单', 'Consolidate'],
      ['DRAW_UP', '制单', 'Draw up'],
      ['DISPATCH', '派单', 'Dispatch'],
      ['SERVE', '办单', 'Serve'],
      ['EVALUATE', '评单', 'Evaluate'],
    ],
  },
  {
    key: 'fourGoods',
    name: '四个好',
    en: 'Four goods',
    description: '阵地管理“四个好”机制',
    entries: [
      ['BUILD', '建好', 'Build well'],
      ['MANAGE', '管好', 'Manage well'],
      ['USE', '用好', 'Use well'],
      ['ASSESS', '评好', 'Assess well'],
    ],
  },
  {
    key: 'needCategories',
    name: '需求类别',
    en: 'Categories of needs',
    description: '群众需求的类别',
    entries: [
      ['CERTIFICATE_DELIVERY', '送证上门', 'Certificates brought home'],
      ['ERRANDS', '代办服务', 'Errands with offices'],
      ['VISITS', '探视走访', 'Visits'],
      ['SHOPPING', '代买代卖', 'Buying and selling'],
      ['HAIRCUTS', '义剪', 'Haircuts'],
      ['DRIVING', '接送', 'Driving'],
      ['SCHOOLING', '助学', 'Schooling'],
      ['FARMING', '农技', 'Farming skills'],
      ['LAW', '法律', 'Law'],
      ['ENVIRONMENT', '环境整治', 'Environment'],
      ['COMFORT', '心理关爱', 'Comfort'],
      ['OTHER', '其他', 'Other'],
    ],
  },
  {
    key: 'facilities',
    name: '阵地设施',
    en: 'Facilities of positions',
    description: '阵地配备的设施',
    entries: [
      ['MEETING_ROOM', '会议室', 'Meeting room'],
      ['CLASSROOM', '教室', 'Classroom'],
      ['BOOKS', '图书', 'Books'],
      ['PROJECTOR', '投影', 'Projector'],
      ['STAGE', '舞台', 'Stage'],
      ['SPORTS_GROUND', '运动场地', 'Sports ground'],
      ['DRINKING_WATER', '饮水', 'Drinking water'],
      ['TOILET', '卫生间', 'Toilet'],
      ['PARKING', '停车位', 'Parking'],
      ['ACCESSIBLE', '无障碍设施', 'Step-free access'],
    ],
  },
  {
    key: 'homeFacilities',
    name: '志愿者之家设施',
    en: 'Facilities of homes',
    description: '志愿者之家、社工站和服务点的便民设施',
    entries: [
      ['GATHERING', '集结点', 'Gathering point'],
      ['REST', '休息室', 'Rest room'],
      ['CHARGING', '充电站', 'Charging station'],
      ['DRINKING_WATER', '饮水处', 'Drinking water'],
      ['FIRST_AID', '急救箱', 'First-aid box'],
      ['READING', '阅览角', 'Reading corner'],
      ['COUNSEL', '咨询室', 'Counselling room'],
      ['RAIN_GEAR', '雨具', 'Rain gear'],
    ],
  },
];
