import type { Permission } from '@firefly/domain/access';
import { isPermission, moduleOf, permissionLabels } from '@firefly/domain/access';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { useMay } from '../../session/may.ts';
import { type Me, useSession } from '../../session/session.store.ts';
import { formatCount, hourOf } from '../../shared/format/dates.ts';
import { nameOf, say, titled } from '../../shared/i18n/i18n.ts';
import type { IconName } from '../../shared/icon/icons.ts';
import { Overview } from '../app.documents.ts';
import { t } from '../text.ts';

export interface HomeFact {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly to: RouteLocationRaw;
}

/** The first view: real figures of my own scope, nothing that was not counted just now. */
export function useHome() {
  const { may } = useMay();
  const { data, error, executeQuery } = useQuery({
    query: Overview,
    variables: computed(() => ({
      teams: may('teams.read'),
      people: may('people.read'),
      accounts: may('access.readAccounts'),
    })),
    context: { additionalTypenames: ['Team', 'Division', 'Person', 'Account'] },
  });

  const facts = computed((): HomeFact[] => {
    const { teams, largest, people, accounts, villages, unverified } = data.value ?? {};
    const biggest = largest?.nodes[0];
    return [
      ...(teams
        ? [
            {
              key: 'teams',
              icon: 'team',
              label: t('factTeams'),
              value: count(teams),
              note: biggest && titled(t('factMembers'), nameOf(biggest)),
              to: { name: 'teams' },
            } as const,
          ]
        : []),
      ...(people
        ? [
            {
              key: 'people',
              icon: 'person',
              label: t('factPeople'),
              value: count(people),
              to: { name: 'people' },
            } as const,
          ]
        : []),
      ...(accounts
        ? [
            {
              key: 'accounts',
              icon: 'account',
              label: t('factAccounts'),
              value: count(accounts),
              to: { name: 'accounts' },
            } as const,
          ]
        : []),
      ...(villages
        ? [
            {
              key: 'villages',
              icon: 'division',
              label: t('factDivisions'),
              value: count(villages),
              note: unverified?.totalCount ? titled(t('factUnverified'), count(unverified)) : undefined,
              to: { name: 'divisions', query: { level: 'VILLAGE' } },
            } as const,
          ]
        : []),
    ];
  });

  return {
    facts,
    teams: computed(() => data.value?.teams?.nodes ?? []),
    known: computed(() => data.value !== undefined),
    error,
    reload: () => {
      executeQuery({ requestPolicy: 'network-only' });
    },
  };
}

const count = ({ totalCount, totalIsCapped }: { totalCount: number; totalIsCapped?: boolean }): string =>
  formatCount(totalCount) + (totalIsCapped ? '+' : '');

export function greeting(name: string, now: Date): string {
  const hour = hourOf(now);
  if (hour < 5 || hour >= 18) return t('evening', { name });
  if (hour < 11) return t('morning', { name });
  return t(hour < 13 ? 'noon' : 'afternoon', { name });
}

export interface HeldWork {
  readonly role: string;
  readonly groups: readonly { readonly module: string; readonly labels: readonly string[] }[];
}

/** What each of my roles lets me do, by module; what everybody may do is left out. */
export function useMyWork() {
  const session = useSession();
  return computed((): HeldWork[] => {
    const roles = Map.groupBy(
      (session.me?.reaches ?? []).filter(({ role }) => role !== 'SIGNED_IN'),
      ({ role }) => role,
    );
    return [...roles].map(([role, reaches]) => ({ role, groups: groupsOf(reaches) }));
  });
}

function groupsOf(reaches: Me['reaches']): HeldWork['groups'] {
  const permissions: Permission[] = [...new Set(reaches.flatMap(({ permissions: some }) => some))].filter(
    isPermission,
  );
  return [...Map.groupBy(permissions, moduleOf)].map(([module, held]) => ({
    module,
    labels: held.map(permission => say(permissionLabels[permission])),
  }));
}
