import { createI18n } from 'vue-i18n';
import { computed, watchEffect } from 'vue';
import { languages, type Label, type Language } from '@firefly/domain/shared';
import { recall, remember } from '../device/memory.ts';

export const i18n = createI18n({
  legacy: false,
  locale: languages.find(one => one === recall('language')) ?? 'zh',
  messages: { zh: {}, en: {} },
});

export const language = computed<Language>({
  get: () => (i18n.global.locale.value === 'en' ? 'en' : 'zh'),
  set: chosen => {
    i18n.global.locale.value = chosen;
  },
});

export const localeNames: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

export function showLanguage(): void {
  watchEffect(() => {
    document.documentElement.lang = localeNames[language.value];
    remember('language', language.value);
  });
}

/** A word of the domain, as its reader says it. */
export const say = (label: Label): string => label[language.value];

/** A name of the county's own data: the English one only where somebody has given it. */
export const nameOf = (named: { readonly name: string; readonly nameEn?: string | null }): string =>
  language.value === 'en' ? named.nameEn || named.name : named.name;

/** What something is, and then what it is called: with the colon of the language. */
export const titled = (title: string, text: string): string =>
  [title, text].join({ zh: '：', en: ': ' }[language.value]);

/** Several words in a row, with the mark the language sets between them. */
export const listed = (words: readonly (string | number)[]): string =>
  words.join({ zh: '、', en: ', ' }[language.value]);
