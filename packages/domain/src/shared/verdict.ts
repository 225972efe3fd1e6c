import { attempt, Refusal } from './refusal.ts';
import type { RefusalCode } from './refusals.ts';

/** For tests: what a rule says, in one word. */
export function verdict(rule: () => unknown): RefusalCode | 'ALLOWED' {
  const answer = attempt(rule);
  return answer instanceof Refusal ? answer.code : 'ALLOWED';
}
