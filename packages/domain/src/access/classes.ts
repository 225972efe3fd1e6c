import { isOneOf, type Labels } from '../shared/index.ts';

/** How carefully a field is handled; every field on the wire carries one. */
export const dataClasses = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;
export type DataClass = (typeof dataClasses)[number];

export const dataClassLabels: Labels<DataClass> = {
  P0: { zh: '公开', en: 'Public' },
  P1: { zh: '内部', en: 'Internal' },
  P2: { zh: '个人信息', en: 'Personal' },
  P3: { zh: '敏感个人信息', en: 'Sensitive' },
  P4: { zh: '机密', en: 'Secret' },
};

export const dataClassMeanings: Labels<DataClass> = {
  P0: { zh: '可以对外公布', en: 'May be published' },
  P1: { zh: '管辖范围内的登录人员可见', en: 'Seen by whoever is signed in and has it in scope' },
  P2: { zh: '能识别到个人，只显示脱敏内容', en: 'Identifies a person: shown masked' },
  P3: {
    zh: '泄露会伤害到个人，只显示脱敏内容，查看原文须留痕',
    en: 'Would harm a person: shown masked, revealed only with a trace',
  },
  P4: { zh: '口令和密钥，任何接口都不返回', en: 'Passwords and keys: never leaves the server' },
};

export const isDataClass = (text: string): text is DataClass => isOneOf(dataClasses, text);
