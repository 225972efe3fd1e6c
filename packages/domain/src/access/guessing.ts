import { commonWords } from './common-words.ts';

/** Rows and columns of a keyboard, the alphabet, the digits: three or more neighbours are one idea, in either direction. */
const walks = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  '!@#$%^&*()_+',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'qazwsxedcrfvtgbyhnujmik,ol.p;/',
  '!qaz@wsx#edc$rfv%tgb^yhn&ujm',
  '147258369',
  '789456123',
].flatMap(walk => [walk, Array.from(walk).toReversed().join('')]);

/** What people write for a letter when asked for digits and symbols. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const longestWord = 24;

/** Shorter ones stand in any text by chance. */
const shortestLeak = 4;

/**
 * How many separate ideas a password is made of: a common word, a keyboard walk, a year or a run of one character is
 * one idea, like any other single character. `Longli@2024` has three, a random one of ten has about ten.
 */
export function ideasIn(
  password: string,
  words: readonly string[],
  leaked: ReadonlySet<string> = new Set(),
): number {
  const text = password.toLowerCase();
  const near = new Set([...commonWords, ...words.map(word => word.toLowerCase())]);
  const isKnown = (part: string): boolean =>
    near.has(part) || (part.length >= shortestLeak && leaked.has(part));
  return Math.min(fewestParts(text, isKnown), fewestParts(shortestUnit(text), isKnown));
}

/** The cheapest way to put the text together from what is known and single characters. */
function fewestParts(text: string, isKnown: (part: string) => boolean): number {
  const plain = Array.from(text, character => disguises[character] ?? character).join('');
  const parts = [0];
  for (let end = 1; end <= text.length; end++) {
    let fewest = (parts[end - 1] ?? 0) + 1;
    for (let start = Math.max(0, end - longestWord); start <= end - 2; start++) {
      const part = text.slice(start, end);
      if (isKnown(part) || isKnown(plain.slice(start, end)) || isPattern(part)) {
        fewest = Math.min(fewest, (parts[start] ?? 0) + 1);
      }
    }
    parts.push(fewest);
  }
  return parts[text.length] ?? 0;
}

const isPattern = (part: string): boolean =>
  part.length > 2 && (isRun(part) || isDate(part) || walks.some(walk => walk.includes(part)));

const isRun = (part: string): boolean => part === (part[0] ?? '').repeat(part.length);

/** A year, or a day written in six or eight digits. */
const isDate = (part: string): boolean =>
  /^(?:19|20)\d\d$/.test(part) || /^(?:(?:19|20)?\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(part);

/** Writing something twice does not make it harder to guess. */
function shortestUnit(text: string): string {
  const period = (text + text).indexOf(text, 1);
  return period > 0 ? text.slice(0, period) : text;
}
