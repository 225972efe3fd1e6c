import { addEntry, disableEntry, enableEntry, relabelEntry } from '@firefly/domain/settings';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import type { VersionedInput } from '../../graphql/inputs.ts';
import { load, newId } from '../../graphql/load.ts';
import { Dictionary, DictionaryEntry } from './dictionary.entity.ts';
import type { AddDictionaryEntryInput, UpdateDictionaryEntryInput } from './settings.inputs.ts';

export async function addDictionaryEntry(
  work: Work,
  input: AddDictionaryEntryInput,
): Promise<DictionaryEntry> {
  const dictionary = await load(work, Dictionary, { id: input.dictionaryId }, 'dictionaryId');
  const { code, label, labelEn } = input;
  const entries = await work.em.find(DictionaryEntry, { dictionary });
  addEntry(entries, { code, label });
  return work.em.create(DictionaryEntry, {
    ...newId(DictionaryEntry, input),
    dictionary: ref(dictionary),
    code,
    label,
    labelEn,
    position: input.position ?? entries.length + 1,
    enabled: true,
  });
}

export async function updateDictionaryEntry(
  work: Work,
  input: UpdateDictionaryEntryInput,
): Promise<DictionaryEntry> {
  const entry = await load(work, DictionaryEntry, input);
  if (input.label !== undefined) relabelEntry(await siblingsOf(work, entry), input.label);
  entry.label = input.label ?? entry.label;
  entry.labelEn = input.labelEn ?? entry.labelEn;
  entry.position = input.position ?? entry.position;
  return entry;
}

export async function disableDictionaryEntry(work: Work, input: VersionedInput): Promise<DictionaryEntry> {
  const entry = await load(work, DictionaryEntry, input);
  disableEntry(entry);
  entry.enabled = false;
  return entry;
}

export async function enableDictionaryEntry(work: Work, input: VersionedInput): Promise<DictionaryEntry> {
  const entry = await load(work, DictionaryEntry, input);
  enableEntry(entry, await siblingsOf(work, entry));
  entry.enabled = true;
  return entry;
}

const siblingsOf = ({ em }: Work, { id, dictionary }: DictionaryEntry): Promise<DictionaryEntry[]> =>
  em.find(DictionaryEntry, { dictionary, id: { $ne: id } });
