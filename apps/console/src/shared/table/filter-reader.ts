/** Reads filter words from an address; what is not one of the known words is no word. */
export interface FilterReader {
  text(key: string): string | undefined;
  choice<Word extends string>(key: string, words: readonly Word[]): Word | undefined;
  choices<Word extends string>(key: string, words: readonly Word[]): Word[] | undefined;
  flag(key: string): boolean | undefined;
}

export type FilterValues = Readonly<Record<string, readonly string[]>>;

export const readFilters = (values: FilterValues): FilterReader => ({
  text: key => values[key]?.[0]?.trim() || undefined,
  choice: (key, words) => words.find(word => word === values[key]?.[0]),
  choices: (key, words) => {
    const chosen = words.filter(word => values[key]?.includes(word));
    return chosen.length > 0 ? chosen : undefined;
  },
  flag: key => ({ true: true, false: false })[values[key]?.[0] ?? ''],
});
