import type { Fact, Facts } from './facts.ts';
import type { Language } from './language.ts';
import { refusals, type RefusalCode } from './refusals.ts';

/** What a reader of this language is told: the sentence of the code with the facts in their places. */
export const sentence = (code: RefusalCode, facts: Facts, language: Language): string =>
  refusals[code][language].replace(/\{(\w+)\}/g, (place: string, name: string) => {
    const fact = facts[name];
    return fact === undefined ? place : worded(fact, language);
  });

/** The facts as a reader of this language is told them: labels become their text. */
export function factsIn(facts: Facts, language: Language): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? fact[language] : fact]),
  );
}

/** English labels begin with a capital where they stand alone, not within a sentence. */
function worded(fact: Fact, language: Language): string {
  if (typeof fact !== 'object') return String(fact);
  return language === 'en' ? fact.en.charAt(0).toLowerCase() + fact.en.slice(1) : fact.zh;
}
