import { isRefusalCode, type RefusalCode } from '@firefly/domain/shared';

/** What a rule of class-validator means in our words; our own rules bear their code as their name. */
const meanings: Readonly<Partial<Record<string, RefusalCode>>> = {
  arrayMaxSize: 'LIST_TOO_LONG',
  arrayMinSize: 'LIST_TOO_SHORT',
  arrayUnique: 'VALUE_MALFORMED',
  isBoolean: 'VALUE_MALFORMED',
  isDate: 'VALUE_MALFORMED',
  isIn: 'WORD_UNKNOWN',
  isInt: 'VALUE_MALFORMED',
  max: 'NUMBER_OUT_OF_RANGE',
  min: 'NUMBER_OUT_OF_RANGE',
  nestedValidation: 'VALUE_MALFORMED',
};

/** Why an input is refused: a code of the closed list, whatever a library calls it. */
export const fieldCodeOf = (rule: string): RefusalCode => meaningOf(rule) ?? 'VALUE_MALFORMED';

/** Nothing where a rule has no word of ours yet. */
export const meaningOf = (rule: string): RefusalCode | undefined =>
  isRefusalCode(rule) ? rule : meanings[rule];
