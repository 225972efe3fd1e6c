import {
  type Skill,
  skillLabels,
  skills,
  type SpokenLanguage,
  spokenLanguageLabels,
  spokenLanguages,
  volunteerStateLabels,
  volunteerStates,
} from '@firefly/domain/volunteers';
import type { VolunteerOrder, VolunteerRowFragment } from '../../graphql/generated/graphql.ts';
import { formatDay, formatInstant } from '../../shared/format/dates.ts';
import { listed, nameOf, say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { t } from './text.ts';
import { Volunteers } from './volunteers.documents.ts';

const orders = ['NUMBER', 'NAME', 'NEWEST'] as const satisfies readonly VolunteerOrder[];

export const volunteerSource = defineList({
  document: Volunteers,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'NUMBER',
    filter: {
      name: filter.text('name'),
      within: filter.text('within'),
      teamId: filter.text('team'),
      state: filter.choices('state', volunteerStates),
      firefly: filter.flag('firefly'),
      language: filter.choice('language', spokenLanguages),
      skill: filter.choice('skill', skills),
    },
  }),
  connection: data => data.volunteers,
  usualOrder: 'NUMBER',
  typenames: ['Volunteer'],
});

export const skillNames = (known: readonly Skill[]): string =>
  listed(known.map(skill => say(skillLabels[skill])));

export const languageNames = (known: readonly SpokenLanguage[]): string =>
  listed(known.map(language => say(spokenLanguageLabels[language])));

export const divisionNames = ({ division }: Pick<VolunteerRowFragment, 'division'>): string | undefined =>
  division ? [division.parent, division].flatMap(one => (one ? nameOf(one) : [])).join(' / ') : undefined;

export const volunteerColumns = (): Column<VolunteerRowFragment>[] => [
  { key: 'name', title: t('name'), width: 130, text: ({ name }) => name, order: { ascending: 'NAME' } },
  {
    key: 'number',
    title: t('number'),
    width: 120,
    text: ({ number }) => number,
    order: { ascending: 'NUMBER' },
  },
  { key: 'state', title: t('state'), width: 84, text: ({ state }) => say(volunteerStateLabels[state]) },
  { key: 'division', title: t('division'), width: 180, text: divisionNames },
  { key: 'phone', title: t('phone'), width: 120, text: ({ person }) => person?.phone },
  { key: 'skills', title: t('skills'), width: 150, text: row => skillNames(row.skills) },
  { key: 'languages', title: t('languages'), width: 84, text: row => languageNames(row.languages) },
  {
    key: 'idNumber',
    title: t('idNumber'),
    width: 170,
    text: ({ person }) => person?.idNumber,
    spare: true,
  },
  {
    key: 'joinedOn',
    title: t('joinedOn'),
    width: 110,
    text: ({ joinedOn }) => formatDay(joinedOn),
    spare: true,
  },
  {
    key: 'createdAt',
    title: t('createdAt'),
    width: 150,
    text: ({ createdAt }) => formatInstant(createdAt),
    order: { descending: 'NEWEST' },
    spare: true,
  },
];

export const volunteerFields = (): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  {
    key: 'state',
    title: t('state'),
    kind: 'choices',
    options: optionsOf(volunteerStates, volunteerStateLabels),
  },
  { key: 'team', title: t('team'), kind: 'custom' },
  {
    key: 'language',
    title: t('languages'),
    kind: 'choice',
    options: optionsOf(spokenLanguages, spokenLanguageLabels),
  },
  { key: 'skill', title: t('skills'), kind: 'choice', options: optionsOf(skills, skillLabels) },
  {
    key: 'firefly',
    title: t('fireflies'),
    kind: 'choice',
    options: [
      { value: 'true', label: t('fireflyYes') },
      { value: 'false', label: t('fireflyNo') },
    ],
  },
];
