import { placeholderName } from '@firefly/domain/units';
import type { Variant } from '../cookbook/placeholders.ts';
import type { Recipe } from '../cookbook/recipes.ts';

/** One of the places in which a document is tried. */
export interface Place {
  readonly name: string;
  readonly variant: Variant;
}

/** Where the documents are written, and where they are moved to by other words for village, town and line. */
const places: readonly Place[] = [
  moved('here', {}),
  moved('another village', { 观音村: placeholderName('谷脚镇', 1) }),
  moved('another town', { 谷脚镇: '龙山镇', 观音村: '平山村' }),
  moved('another line', { 阳光民政: '教育', CIVIL_AFFAIRS: 'EDUCATION' }),
];

/** Where it makes a difference: a document that names no village, town or line is tried once. */
export const placesOf = ({ variables }: Recipe): readonly Place[] => {
  const named = JSON.stringify(variables ?? {}).match(/"@[^"]+"/g) ?? [];
  return places.filter(({ name, variant }) => name === 'here' || named.some(text => variant(text) !== text));
};

function moved(name: string, words: Readonly<Record<string, string>>): Place {
  const variant: Variant = text =>
    Object.entries(words).reduce((moving, [from, to]) => moving.replaceAll(from, to), text);
  return { name, variant };
}
