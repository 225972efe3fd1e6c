import type { Label } from '@firefly/domain/shared';
import { registerEnumType } from 'type-graphql';

/** Publishes a word list of the domain as a GraphQL enum; the description of each word is its label. */
export function publishEnum<Word extends string>(
  name: string,
  labels: Readonly<Record<Word, Label>>,
  description: string,
): Readonly<Record<Word, Word>> {
  const words = Object.keys(labels) as Word[];
  const published = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  const valuesConfig = Object.fromEntries(
    words.map((word) => [word, { description: `${labels[word].en} (${labels[word].zh})` }]),
  ) as Record<Word, { description: string }>;
  registerEnumType(published, { name, description, valuesConfig });
  return published;
}
