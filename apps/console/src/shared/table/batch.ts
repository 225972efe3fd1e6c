import { computed, ref, shallowReactive, shallowRef } from 'vue';
import type { Failure } from '../../graphql/failure.ts';
import type { Outcome } from '../../graphql/outcome.ts';
import type { IconName } from '../icon/icons.ts';

/** Something that can be done to several rows, one after the other. */
export interface BatchAction<Row> {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  /** Asked once for all rows, and handed to each. */
  readonly needsReason?: boolean;
  readonly whyNot?: string;
  readonly run: (row: Row, reason: string) => Promise<Outcome<unknown>>;
}

export interface BatchLine<Row> {
  readonly row: Row;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  failure?: Failure;
}

/** Runs an action row by row, so that each has its own answer and a wrong one does not stop the rest. */
export function useBatch<Row>() {
  const lines = shallowRef<readonly BatchLine<Row>[]>([]);
  const running = ref(false);
  const count = (state: BatchLine<Row>['state']) => lines.value.filter(line => line.state === state).length;

  async function run(action: BatchAction<Row>, rows: readonly Row[], reason: string): Promise<void> {
    const fresh = rows.map((row): BatchLine<Row> => shallowReactive({ row, state: 'WAITING' }));
    lines.value = fresh;
    running.value = true;
    for (const line of fresh) {
      line.state = 'RUNNING';
      const { failure } = await action.run(line.row, reason);
      line.failure = failure;
      line.state = failure ? 'FAILED' : 'DONE';
    }
    running.value = false;
  }

  return {
    lines,
    running,
    run,
    clear: () => {
      lines.value = [];
    },
    done: computed(() => count('DONE')),
    failed: computed(() => count('FAILED')),
    failedRows: () => lines.value.filter(({ state }) => state === 'FAILED').map(({ row }) => row),
  };
}
