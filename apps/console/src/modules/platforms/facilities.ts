import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { say } from '../../shared/i18n/i18n.ts';
import { Facilities } from './platforms.documents.ts';

/** The words of the dictionary of facilities: those to choose from, and the label of any. */
export function useFacilities() {
  const { data } = useQuery({ query: Facilities, variables: {}, requestPolicy: 'cache-first' });
  const entries = computed(() => data.value?.dictionaries.nodes[0]?.entries.nodes ?? []);
  const labelled = computed(() =>
    entries.value.map(({ code, label, labelEn, enabled }) => ({
      value: code,
      label: say({ zh: label, en: labelEn }),
      enabled,
    })),
  );
  return {
    /** What was chosen before stays in the list, offered or not. */
    optionsWith: (chosen: readonly string[]) =>
      labelled.value.filter(({ value, enabled }) => enabled || chosen.includes(value)),
    labelOf: (code: string) => labelled.value.find(({ value }) => value === code)?.label ?? code,
  };
}
