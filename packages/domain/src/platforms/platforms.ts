import type { Label, Labels } from '../shared/index.ts';

/** 五大平台: what volunteers bring to people, and through which places. */
export const platformKeys = ['THEORY', 'EDUCATION', 'FITNESS', 'SCIENCE', 'CULTURE'] as const;
export type PlatformKey = (typeof platformKeys)[number];

export const platformLabels: Labels<PlatformKey> = {
  THEORY: { zh: '理论宣讲平台', en: 'Theory lectures' },
  EDUCATION: { zh: '教育服务平台', en: 'Education' },
  FITNESS: { zh: '健身体育服务平台', en: 'Fitness and sport' },
  SCIENCE: { zh: '科普服务平台', en: 'Popular science' },
  CULTURE: { zh: '文化服务平台', en: 'Culture' },
};

/** What the brochure says each platform is made of. */
export const platformPurposes: Readonly<Record<PlatformKey, Label>> = {
  THEORY: {
    zh: '打通党校、党员活动室、道德讲堂、村级党组织活动场所、农村综合文化服务中心和各类讲习阵地',
    en: 'Party schools and rooms, morality halls, village party sites, rural culture centres and lecture sites',
  },
  EDUCATION: {
    zh: '打通中小学、职校、乡村学校少年宫（青少年活动中心）等',
    en: 'Schools, vocational schools and youth palaces',
  },
  FITNESS: {
    zh: '完善城乡各类健身体育场馆，各学校体育设施对外开放',
    en: 'Sports venues in town and country, and school sports facilities open to everybody',
  },
  SCIENCE: {
    zh: '打通科普活动机构、农家书屋、农业产业化基地、扶贫车间等',
    en: 'Science sites, farm libraries, agricultural bases and workshops',
  },
  CULTURE: {
    zh: '打通镇（街道）文化站、文化馆、图书馆、影剧院等',
    en: 'Culture stations, culture halls, libraries and cinemas',
  },
};
