import { computed, type ComputedRef } from 'vue';
import { type LocationQuery, useRoute, useRouter } from 'vue-router';
import { readFilters, type FilterReader, type FilterValues } from './filter-reader.ts';

/** The state of a list lives in the address: reload, back, and a sent link all show the same rows. */
export interface TableAddress {
  readonly page: ComputedRef<number>;
  readonly values: ComputedRef<FilterValues>;
  readonly filter: ComputedRef<FilterReader>;
  readonly filtered: ComputedRef<boolean>;
  /** The list's own part of the address, as a saved view keeps it; without the page. */
  readonly query: ComputedRef<string>;
  goTo: (page: number) => void;
  set: (key: string, values: readonly string[]) => void;
  clear: () => void;
  /** Shows exactly what a saved view says. */
  show: (query: string) => void;
  /** The address to send to a colleague. */
  link: () => string;
}

/** The word of the address under which a list keeps its order. */
export const orderKey = 'order';

/** A second table on a page takes a prefix, so that the two do not read each other's words. */
export function useTableAddress(prefix: string): TableAddress {
  const route = useRoute();
  const router = useRouter();

  const own = computed(() => ownPart(route.query, prefix));
  const values = computed<FilterValues>(() => {
    const { page: _page, ...words } = own.value;
    return words;
  });
  const page = computed(() => Math.max(1, Math.trunc(Number(own.value['page']?.[0] ?? 1)) || 1));

  const write = (words: FilterValues): void => {
    const others = Object.entries(route.query).filter(([key]) => !(key in prefixed(own.value, prefix)));
    void router.replace({ query: { ...Object.fromEntries(others), ...prefixed(words, prefix) } });
  };

  return {
    page,
    values,
    filter: computed(() => readFilters(values.value)),
    filtered: computed(() => Object.keys(values.value).some(key => key !== orderKey)),
    query: computed(() => textOf(values.value)),
    goTo: to => write({ ...values.value, ...(to > 1 ? { page: [String(to)] } : {}) }),
    set: (key, chosen) => write(without({ ...values.value, [key]: chosen })),
    clear: () => write(without({ [orderKey]: values.value[orderKey] ?? [] })),
    show: query => write(parse(query)),
    link: () => new URL(router.resolve(route.fullPath).href, location.origin).href,
  };
}

function ownPart(query: LocationQuery, prefix: string): FilterValues {
  const own = Object.entries(query).filter(([key]) => (prefix ? key.startsWith(prefix) : !key.includes('.')));
  return Object.fromEntries(
    own.map(([key, value]) => [key.slice(prefix.length), [value].flat().filter(one => one !== null)]),
  );
}

const prefixed = (words: FilterValues, prefix: string): Record<string, string[]> =>
  Object.fromEntries(Object.entries(words).map(([key, values]) => [prefix + key, [...values]]));

const without = (words: FilterValues): FilterValues =>
  Object.fromEntries(Object.entries(words).filter(([, values]) => values.some(value => value !== '')));

function textOf(words: FilterValues): string {
  const params = new URLSearchParams();
  for (const key of Object.keys(words).toSorted()) words[key]?.forEach(value => params.append(key, value));
  return params.toString();
}

function parse(query: string): FilterValues {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map(key => [key, params.getAll(key)]));
}
