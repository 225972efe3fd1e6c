import { i18n } from './i18n.ts';

export type Facts = Readonly<Record<string, string | number>>;

/** The texts of one room, in both languages: the English file must have exactly the keys of the Chinese one. */
export function defineText<Key extends string>(
  room: string,
  zh: Readonly<Record<Key, string>>,
  en: Readonly<Record<Key, string>>,
): (key: Key, facts?: Facts) => string {
  i18n.global.mergeLocaleMessage('zh', { [room]: zh });
  i18n.global.mergeLocaleMessage('en', { [room]: en });
  return (key, facts = {}) => i18n.global.t(`${room}.${key}`, facts, { plural: Number(facts['count'] ?? 1) });
}
