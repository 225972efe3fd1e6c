export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** What people read for a word of the system; Chinese first, as the county writes it. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** One label for every word of a list: a missing one does not compile. */
export type Labels<Word extends string> = Readonly<Record<Word, Label>>;
