import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/vue';
import { computed, shallowRef, watch } from 'vue';
import { failureOf } from '../../graphql/failure.ts';

interface RecordSource<Data, Variables extends AnyVariables, Row> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: () => Variables;
  /** The record in the answer; null when there is none, or none in my scope. */
  readonly pick: (data: Data) => Row | null | undefined;
  readonly typenames?: readonly string[];
}

/** One record of the county, as a page or a drawer shows it. */
export function useRecord<Data, Variables extends AnyVariables, Row>({
  document,
  variables,
  pick,
  typenames = [],
}: RecordSource<Data, Variables, Row>) {
  const { data, error, executeQuery } = useQuery({
    query: document,
    variables: computed(variables),
    context: { additionalTypenames: [...typenames] },
  });
  const record = shallowRef<Row>();
  const missing = shallowRef(false);

  watch(
    data,
    came => {
      // An answer that failed has data too: null.
      if (!came) return;
      record.value = pick(came) ?? undefined;
      missing.value = record.value === undefined;
    },
    { immediate: true },
  );
  const failed = computed(() => (error.value ? failureOf(error.value) : undefined));
  // What was shown outlives a failing line, but not the right to see it.
  watch(failed, now => {
    if (now?.code === 'FORBIDDEN') record.value = undefined;
  });
  // Another record's facts must not stand under this one's address while it loads.
  watch(
    () => JSON.stringify(variables()),
    () => {
      record.value = undefined;
      missing.value = false;
    },
  );

  return {
    record,
    missing,
    failure: computed(() => (record.value ? undefined : failed.value)),
    reload: () => {
      executeQuery({ requestPolicy: 'network-only' });
    },
  };
}
