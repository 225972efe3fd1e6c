import type { DictionaryEntryOrder, EntryRowFragment } from '../../graphql/generated/graphql.ts';
import { language } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import type { FilterField } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { DictionaryEntries } from './settings.documents.ts';
import { t } from './text.ts';

const orders = ['POSITION', 'CODE'] as const satisfies readonly DictionaryEntryOrder[];

export const entrySource = (dictionary: string) =>
  defineList({
    document: DictionaryEntries,
    variables: (page, filter) => ({
      id: dictionary,
      ...page,
      orderBy: filter.choice(orderKey, orders) ?? 'POSITION',
      filter: { label: filter.text('label'), enabled: filter.flag('enabled') },
    }),
    connection: ({ node }) => (node?.__typename === 'Dictionary' ? node.entries : undefined),
    usualOrder: 'POSITION',
    typenames: ['DictionaryEntry'],
  });

export const labelOf = ({ label, labelEn }: EntryRowFragment): string =>
  language.value === 'en' ? labelEn : label;

export const entryColumns = (): Column<EntryRowFragment>[] => [
  { key: 'label', title: t('label'), width: 160, text: ({ label }) => label },
  { key: 'labelEn', title: t('labelEn'), width: 166, text: ({ labelEn }) => labelEn },
  { key: 'code', title: t('code'), width: 150, text: ({ code }) => code, order: { ascending: 'CODE' } },
  { key: 'enabled', title: t('state'), width: 94 },
  { key: 'usageCount', title: t('usage'), width: 88, text: ({ usageCount }) => usageCount, align: 'right' },
  {
    key: 'position',
    title: t('position'),
    width: 80,
    text: ({ position }) => position,
    order: { ascending: 'POSITION' },
    align: 'right',
  },
];

export const entryFields = (): FilterField[] => [
  { key: 'label', title: t('search'), kind: 'search' },
  {
    key: 'enabled',
    title: t('state'),
    kind: 'choice',
    options: [
      { value: 'true', label: t('enabled') },
      { value: 'false', label: t('disabled') },
    ],
  },
];
