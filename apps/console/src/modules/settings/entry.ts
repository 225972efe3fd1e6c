import type { DictionaryEntryQuery, EntryRowFragment } from '../../graphql/generated/graphql.ts';
import type { Blame } from '../../shared/form/field-errors.ts';

export const entryIn = ({ node }: DictionaryEntryQuery) =>
  node?.__typename === 'DictionaryEntry' ? node : undefined;

export interface EntryValues {
  code: string;
  label: string;
  labelEn: string;
  position: string;
}

export const openEntry = (entry: EntryRowFragment | undefined) => ({
  values: {
    code: entry?.code ?? '',
    label: entry?.label ?? '',
    labelEn: entry?.labelEn ?? '',
    position: entry ? String(entry.position) : '',
  },
  version: entry?.version,
});

export const entryBlame: Blame = {
  ENTRY_CODE_MALFORMED: 'code',
  ENTRY_CODE_TAKEN: 'code',
  ENTRY_LABEL_TAKEN: 'label',
};
