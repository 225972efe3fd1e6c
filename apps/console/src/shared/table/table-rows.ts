import type { AnyVariables } from '@urql/core';
import { useQuery } from '@urql/vue';
import { computed, shallowRef, watch } from 'vue';
import { type Connection, greatestOffset } from '../../graphql/connection.ts';
import { failureOf } from '../../graphql/failure.ts';
import type { ListSource } from './list.ts';
import type { TableAddress } from './table-address.ts';

interface Asking {
  readonly address: TableAddress;
  readonly pageSize: () => number;
  /** Nothing is asked before the page size is known. */
  readonly waiting: () => boolean;
}

/** The rows of one page. What was shown stays until its successor has come; an error does not wipe it away. */
export function useTableRows<Row, Data, Variables extends AnyVariables>(
  source: () => ListSource<Row, Data, Variables>,
  { address, pageSize, waiting }: Asking,
) {
  const lastPage = computed(() =>
    Math.ceil(Math.min(shown.value?.totalCount ?? 0, greatestOffset) / pageSize()),
  );

  const { data, error, fetching, stale, executeQuery } = useQuery({
    query: computed(() => source().document),
    variables: computed(() => {
      const first = pageSize();
      const offset = Math.min((address.page.value - 1) * first, greatestOffset);
      return source().variables({ first, offset }, address.filter.value);
    }),
    pause: waiting,
    context: computed(() => ({ additionalTypenames: [...source().typenames] })),
  });

  const failure = computed(() => (error.value ? failureOf(error.value) : undefined));
  const shown = shallowRef<Connection<Row>>();
  watch(
    data,
    came => {
      // An answer that failed has data too: null.
      const connection = came ? source().connection(came) : undefined;
      if (connection) shown.value = connection;
    },
    { immediate: true },
  );
  // What was shown outlives a failing line, but not the right to see it.
  watch(failure, now => {
    if (now?.code === 'FORBIDDEN') shown.value = undefined;
  });
  // A page that has emptied meanwhile (or a number typed into the address) leads back to the last one there is.
  watch(shown, page => {
    if (page?.nodes.length === 0 && address.page.value > Math.max(1, lastPage.value))
      address.goTo(lastPage.value);
  });

  return {
    rows: computed(() => shown.value?.nodes ?? []),
    total: computed(() => shown.value?.totalCount ?? 0),
    capped: computed(() => shown.value?.totalIsCapped ?? false),
    lastPage,
    known: computed(() => shown.value !== undefined),
    busy: computed(() => fetching.value || stale.value),
    failure,
    reload: () => {
      executeQuery({ requestPolicy: 'network-only' });
    },
  };
}
