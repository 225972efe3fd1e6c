import type { Place } from '@firefly/domain/access';
import { openingDays, weekdayLabels } from '@firefly/domain/shared';
import type { HomeQuery, HomeRowFragment } from '../../graphql/generated/graphql.ts';
import { nameOf, say } from '../../shared/i18n/i18n.ts';
import { useRecord } from '../../shared/record/record.ts';
import { Home } from './homes.documents.ts';

export const homeIn = ({ node }: HomeQuery) => (node?.__typename === 'Home' ? node : undefined);

export type HomeRecord = NonNullable<ReturnType<typeof homeIn>>;

export const useHome = (id: () => string) =>
  useRecord({ document: Home, variables: () => ({ id: id() }), pick: homeIn, typenames: ['Home', 'Supply'] });

export const placeOf = ({ path, department }: Pick<HomeRowFragment, 'path' | 'department'>): Place => ({
  block: path,
  lines: department ? [department.id] : [],
});

export const whereOf = ({ division }: Pick<HomeRowFragment, 'division'>): string =>
  division ? [division.parent, division].flatMap(one => (one ? nameOf(one) : [])).join(' / ') : '';

/** The week as it hangs at the door, one line for days that are alike: 周一–周五 09:00–12:00 13:30–17:00. */
export const openingLines = ({ openingHours }: Pick<HomeRecord, 'openingHours'>): string[] =>
  openingDays(openingHours).map(({ first, last, hours }) => {
    const days = [...new Set([first, last])].map(day => say(weekdayLabels[day])).join('–');
    return [days, ...hours].join(' ');
  });
