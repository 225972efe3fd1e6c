import { Refusal } from '@firefly/domain/shared';
import { limits } from './numbers.ts';

/** Refuses variables nested deeper than any input of the schema, before anything walks through them. */
export function holdVariables(variables: unknown, levels: number = limits.variablesDepth): void {
  if (typeof variables !== 'object' || variables === null) return;
  if (levels === 0) throw new Refusal('VARIABLES_TOO_DEEP', { max: limits.variablesDepth });
  for (const value of Object.values(variables)) holdVariables(value, levels - 1);
}
