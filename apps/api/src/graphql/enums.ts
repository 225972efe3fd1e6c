import type { Label, Labels } from '@firefly/domain/shared';
import { registerEnumType } from 'type-graphql';

/** Publishes a word list of the domain as a GraphQL enum; the description of each word is its label. */
export function publishEnum<Word extends string>(
  name: string,
  labels: Labels<Word>,
  description: string,
): Readonly<Record<string, string>> {
  const labelled = Object.entries<Label>(labels);
  const words = Object.fromEntries(labelled.map(([word]) => [word, word]));
  const valuesConfig = Object.fromEntries(
    labelled.map(([word, { zh, en }]) => [word, { description: `${en} (${zh})` }]),
  );
  registerEnumType(words, { name, description, valuesConfig });
  return words;
}
