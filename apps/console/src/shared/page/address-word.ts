import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** One word of the address, as something beside the table reads and writes it; the list then begins at its first page. */
export function useAddressWord(key: string): WritableComputedRef<string | undefined> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => [route.query[key]].flat()[0] ?? undefined,
    set: word => {
      const { [key]: _old, page: _page, ...query } = route.query;
      void router.replace({ query: { ...query, ...(word ? { [key]: word } : {}) } });
    },
  });
}
