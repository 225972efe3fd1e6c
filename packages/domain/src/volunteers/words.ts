import type { Labels } from '../shared/index.ts';

/** 政治面貌, the thirteen of GB/T 4762. */
export const politicalStatuses = [
  'CPC_MEMBER',
  'CPC_PROBATIONARY',
  'LEAGUE_MEMBER',
  'REVOLUTIONARY_COMMITTEE',
  'DEMOCRATIC_LEAGUE',
  'NATIONAL_CONSTRUCTION',
  'PROMOTING_DEMOCRACY',
  'PEASANTS_AND_WORKERS',
  'ZHI_GONG',
  'JIU_SAN',
  'TAIWAN_LEAGUE',
  'NON_PARTY_DEMOCRAT',
  'MASSES',
] as const;
export type PoliticalStatus = (typeof politicalStatuses)[number];

export const politicalStatusLabels: Labels<PoliticalStatus> = {
  CPC_MEMBER: { zh: '中共党员', en: 'Member of the Communist Party' },
  CPC_PROBATIONARY: { zh: '中共预备党员', en: 'Probationary party member' },
  LEAGUE_MEMBER: { zh: '共青团员', en: 'Member of the Youth League' },
  REVOLUTIONARY_COMMITTEE: { zh: '民革党员', en: 'Revolutionary Committee' },
  DEMOCRATIC_LEAGUE: { zh: '民盟盟员', en: 'Democratic League' },
  NATIONAL_CONSTRUCTION: { zh: '民建会员', en: 'National Construction Association' },
  PROMOTING_DEMOCRACY: { zh: '民进会员', en: 'Association for Promoting Democracy' },
  PEASANTS_AND_WORKERS: { zh: '农工党党员', en: 'Peasants’ and Workers’ Party' },
  ZHI_GONG: { zh: '致公党党员', en: 'Zhi Gong Party' },
  JIU_SAN: { zh: '九三学社社员', en: 'Jiu San Society' },
  TAIWAN_LEAGUE: { zh: '台盟盟员', en: 'Taiwan Self-Government League' },
  NON_PARTY_DEMOCRAT: { zh: '无党派民主人士', en: 'Democrat without party' },
  MASSES: { zh: '群众', en: 'No party' },
};

export const educations = [
  'PRIMARY',
  'JUNIOR',
  'SENIOR',
  'VOCATIONAL',
  'COLLEGE',
  'BACHELOR',
  'POSTGRADUATE',
] as const;
export type Education = (typeof educations)[number];

export const educationLabels: Labels<Education> = {
  PRIMARY: { zh: '小学及以下', en: 'Primary school or less' },
  JUNIOR: { zh: '初中', en: 'Junior middle school' },
  SENIOR: { zh: '高中', en: 'Senior middle school' },
  VOCATIONAL: { zh: '中专、职高', en: 'Vocational school' },
  COLLEGE: { zh: '大专', en: 'Junior college' },
  BACHELOR: { zh: '本科', en: 'Bachelor' },
  POSTGRADUATE: { zh: '研究生', en: 'Postgraduate' },
};

/** Needs are collected from people who speak these; a firefly volunteer is chosen by them. */
export const spokenLanguages = ['HAN', 'BUYI', 'MIAO'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const spokenLanguageLabels: Labels<SpokenLanguage> = {
  HAN: { zh: '汉语', en: 'Chinese' },
  BUYI: { zh: '布依语', en: 'Buyi' },
  MIAO: { zh: '苗语', en: 'Miao' },
};

export const availableTimes = [
  'WEEKDAY_DAY',
  'WEEKDAY_EVENING',
  'WEEKEND_DAY',
  'WEEKEND_EVENING',
  'HOLIDAY',
] as const;
export type AvailableTime = (typeof availableTimes)[number];

export const availableTimeLabels: Labels<AvailableTime> = {
  WEEKDAY_DAY: { zh: '工作日白天', en: 'Weekdays' },
  WEEKDAY_EVENING: { zh: '工作日晚上', en: 'Weekday evenings' },
  WEEKEND_DAY: { zh: '周末白天', en: 'Weekends' },
  WEEKEND_EVENING: { zh: '周末晚上', en: 'Weekend evenings' },
  HOLIDAY: { zh: '节假日', en: 'Holidays' },
};
