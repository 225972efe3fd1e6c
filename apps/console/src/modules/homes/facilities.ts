import { facilityDictionary } from '@firefly/domain/homes';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { language } from '../../shared/i18n/i18n.ts';
import { HomeFacilities } from './homes.documents.ts';

/** The county's own words for what a home offers. */
export function useFacilities() {
  const { data } = useQuery({
    query: HomeFacilities,
    variables: { key: facilityDictionary },
    requestPolicy: 'cache-first',
  });
  const entries = computed(() => data.value?.dictionaries.nodes[0]?.entries.nodes ?? []);
  const labelOf = ({ label, labelEn }: { label: string; labelEn: string }): string =>
    language.value === 'en' ? labelEn : label;

  return {
    /** What may be chosen: enabled words, and disabled ones where they are chosen already. */
    optionsFor: (chosen: readonly string[]) =>
      entries.value
        .filter(({ code, enabled }) => enabled || chosen.includes(code))
        .map(entry => ({ value: entry.code, label: labelOf(entry) })),
    said: (codes: readonly string[]): string[] =>
      codes.map(code => {
        const entry = entries.value.find(one => one.code === code);
        return entry ? labelOf(entry) : code;
      }),
  };
}
