import { teamTiers } from '@firefly/domain/teams';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { TierCount } from './teams.documents.ts';

/** How many open teams of each tier are in my scope, of one line or of all. */
export function useTierCounts(departmentId: () => string | undefined) {
  const asked = teamTiers.map(tier => ({
    tier,
    data: useQuery({
      query: TierCount,
      variables: computed(() => ({ tier, departmentId: departmentId() })),
      context: { additionalTypenames: ['Team'] },
    }).data,
  }));
  return {
    known: computed(() => asked.every(({ data }) => data.value !== undefined)),
    counts: computed(() =>
      asked.map(({ tier, data }) => ({ tier, count: data.value?.teams.totalCount ?? 0 })),
    ),
  };
}
