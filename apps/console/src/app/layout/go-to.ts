import { teamTierLabels } from '@firefly/domain/teams';
import { divisionKindLabels } from '@firefly/domain/units';
import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, type Ref } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import type { FindAnythingQuery } from '../../graphql/generated/graphql.ts';
import { useMay } from '../../session/may.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import type { IconName } from '../../shared/icon/icons.ts';
import { FindAnything } from '../app.documents.ts';
import { useMenu } from './menu.ts';

export interface Destination {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly to: RouteLocationRaw;
}

/** Pages at once, records of the county as soon as a name is typed. */
export function useDestinations(typed: Ref<string>) {
  const { may } = useMay();
  const menu = useMenu();
  const name = refDebounced(typed, 180);

  const { data } = useQuery({
    query: FindAnything,
    variables: computed(() => ({
      name: name.value.trim(),
      teams: may('teams.read'),
      people: may('people.read'),
    })),
    pause: computed(() => name.value.trim().length < 1),
    requestPolicy: 'cache-first',
  });

  const pages = computed<Destination[]>(() =>
    menu.value.flatMap(({ title: note, lines }) =>
      lines.map(({ path, title, icon }) => ({ key: path, icon, title, note, to: path })),
    ),
  );
  const records = computed<Destination[]>(() => (typed.value.trim() === '' ? [] : recordsOf(data.value)));

  return computed(() => [
    ...pages.value.filter(({ title }) => title.toLowerCase().includes(typed.value.trim().toLowerCase())),
    ...records.value,
  ]);
}

function recordsOf(found: FindAnythingQuery | undefined): Destination[] {
  const teams = (found?.teams?.nodes ?? []).map((team): Destination => ({
    key: team.id,
    icon: 'team',
    title: nameOf(team),
    note: say(teamTierLabels[team.tier]),
    to: { name: 'team', params: { id: team.id } },
  }));
  const divisions = (found?.divisions.nodes ?? []).map((division): Destination => ({
    key: division.id,
    icon: 'division',
    title: nameOf(division),
    note: division.parent ? nameOf(division.parent) : say(divisionKindLabels[division.kind]),
    to: { name: 'division', params: { id: division.id } },
  }));
  const people = (found?.people?.nodes ?? []).map((person): Destination => ({
    key: person.id,
    icon: 'person',
    title: person.name,
    note: person.division ? nameOf(person.division) : '',
    to: { name: 'person', params: { id: person.id } },
  }));
  return [...teams, ...divisions, ...people];
}
