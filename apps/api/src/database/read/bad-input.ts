import { type Facts, Refusal, type RefusalCode } from '@firefly/domain/shared';

/** The refusal of one input: which it is, and what is wrong with it. */
export const badInput = (field: string, rule: RefusalCode, facts?: Facts): Refusal =>
  new Refusal('BAD_INPUT', { ...facts, field, rule });
