import { attempt, isRefusalCode, Refusal, refusals, sentence } from '@firefly/domain/shared';
import type { Failure } from '../../graphql/failure.ts';
import { language, say } from '../i18n/i18n.ts';
import { sentenceOf } from '../state/sentence.ts';
import { t } from '../text.ts';

/** Which field a refusal speaks of, where the wire does not name one. */
export type Blame = Readonly<Partial<Record<string, string>>>;

/** What to write under which field; empty when the failure concerns no field in particular. */
export function fieldErrors(
  failure: Failure,
  names: readonly string[],
  blame: Blame,
): Record<string, string> {
  const blamed = blame[failure.code];
  if (blamed !== undefined) return { [blamed]: sentenceOf(failure) };
  const named = Object.entries(failure.fields).filter(([name]) => names.includes(name));
  return Object.fromEntries(named.map(([name, rules]) => [name, told(failure, rules)]));
}

/** What the rules say about the fields nobody has complained about yet. */
export function brokenRules(
  rules: Readonly<Record<string, () => unknown>>,
  errors: Readonly<Record<string, string>>,
): Record<string, string> {
  const asked = Object.entries(rules).filter(([name]) => errors[name] === undefined);
  return Object.fromEntries(
    asked.flatMap(([name, rule]) => {
      const answer = attempt(rule);
      return answer instanceof Refusal ? [[name, sentence(answer.code, answer.facts, language.value)]] : [];
    }),
  );
}

/** A refusal's own sentence is about the field; a list of broken rules is put into words here. */
function told(failure: Failure, rules: readonly string[]): string {
  if (failure.code !== 'BAD_INPUT') return sentenceOf(failure);
  const sentences = rules.filter(isRefusalCode).map(rule => say(refusals[rule]));
  return sentences.filter(sentence => !sentence.includes('{'))[0] ?? t('invalidField');
}
