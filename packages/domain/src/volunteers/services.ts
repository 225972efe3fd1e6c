import type { Labels } from '../shared/index.ts';

/** 服务方向: for whom or what somebody wants to serve. */
export const serviceDirections = [
  'THEORY',
  'EDUCATION',
  'FITNESS',
  'SCIENCE',
  'CULTURE',
  'ELDERS',
  'CHILDREN',
  'DISABLED',
  'ENVIRONMENT',
  'EMERGENCY',
] as const;
export type ServiceDirection = (typeof serviceDirections)[number];

export const serviceDirectionLabels: Labels<ServiceDirection> = {
  THEORY: { zh: '理论宣讲', en: 'Theory' },
  EDUCATION: { zh: '教育服务', en: 'Education' },
  FITNESS: { zh: '健身体育', en: 'Fitness' },
  SCIENCE: { zh: '科普服务', en: 'Science' },
  CULTURE: { zh: '文化服务', en: 'Culture' },
  ELDERS: { zh: '为老服务', en: 'Elders' },
  CHILDREN: { zh: '关爱儿童', en: 'Children' },
  DISABLED: { zh: '助残', en: 'People with disabilities' },
  ENVIRONMENT: { zh: '环境整治', en: 'Environment' },
  EMERGENCY: { zh: '应急服务', en: 'Emergencies' },
};

/** 技能: what somebody can do, in the words in which needs ask for it. */
export const skills = [
  'HAIRCUTS',
  'DRIVING',
  'TUTORING',
  'FARMING',
  'LAW',
  'MEDICINE',
  'FIRST_AID',
  'COMFORT',
  'REPAIRS',
  'COOKING',
  'KNITTING',
  'ARTS',
  'SPORTS',
  'COMPUTERS',
  'ERRANDS',
] as const;
export type Skill = (typeof skills)[number];

export const skillLabels: Labels<Skill> = {
  HAIRCUTS: { zh: '理发', en: 'Haircuts' },
  DRIVING: { zh: '驾驶', en: 'Driving' },
  TUTORING: { zh: '助学辅导', en: 'Tutoring' },
  FARMING: { zh: '农技', en: 'Farming' },
  LAW: { zh: '法律', en: 'Law' },
  MEDICINE: { zh: '医疗护理', en: 'Medicine and nursing' },
  FIRST_AID: { zh: '急救', en: 'First aid' },
  COMFORT: { zh: '心理关爱', en: 'Comfort' },
  REPAIRS: { zh: '家电水电维修', en: 'Repairs' },
  COOKING: { zh: '烹饪', en: 'Cooking' },
  KNITTING: { zh: '编织缝纫', en: 'Knitting and sewing' },
  ARTS: { zh: '文艺', en: 'Arts' },
  SPORTS: { zh: '体育', en: 'Sports' },
  COMPUTERS: { zh: '电脑手机', en: 'Computers and phones' },
  ERRANDS: { zh: '代办', en: 'Errands with offices' },
};
