import type { Labels } from '@firefly/domain/shared';
import { say } from '../i18n/i18n.ts';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** A control above a table; `custom` ones are drawn by the slot `filter-<key>` of the page. */
export interface FilterField {
  readonly key: string;
  readonly title: string;
  readonly kind: 'search' | 'text' | 'choice' | 'choices' | 'instant' | 'custom';
  readonly options?: readonly FilterOption[];
  readonly width?: number;
}

/** The words of a domain list as options, in the domain's own order and the reader's language. */
export const optionsOf = <Word extends string>(
  words: readonly Word[],
  labels: Labels<Word>,
): FilterOption[] => words.map(value => ({ value, label: say(labels[value]) }));
