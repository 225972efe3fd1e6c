import { languages, type Labels, type Language } from '../shared/index.ts';

export const languageLabels: Labels<Language> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

export const themes = ['SYSTEM', 'LIGHT', 'DARK'] as const;
export type Theme = (typeof themes)[number];

export const themeLabels: Labels<Theme> = {
  SYSTEM: { zh: '跟随系统', en: 'As the system' },
  LIGHT: { zh: '浅色', en: 'Light' },
  DARK: { zh: '深色', en: 'Dark' },
};

export const densities = ['COMFORTABLE', 'COMPACT'] as const;
export type Density = (typeof densities)[number];

export const densityLabels: Labels<Density> = {
  COMFORTABLE: { zh: '宽松', en: 'Comfortable' },
  COMPACT: { zh: '紧凑', en: 'Compact' },
};

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly density: Density;
}

export const defaultPreferences: Preferences = {
  language: languages[0],
  theme: 'SYSTEM',
  density: 'COMFORTABLE',
};
