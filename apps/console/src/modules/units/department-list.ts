import { unitStateLabels, unitStates } from '@firefly/domain/units';
import type { DepartmentOrder, DepartmentRowFragment } from '../../graphql/generated/graphql.ts';
import { nameOf } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { t } from './text.ts';
import { Departments } from './departments.documents.ts';

const orders = ['POSITION', 'NAME'] as const satisfies readonly DepartmentOrder[];

export const departmentSource = defineList({
  document: Departments,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'POSITION',
    filter: { name: filter.text('name'), state: filter.choices('state', unitStates) ?? ['ACTIVE'] },
  }),
  connection: data => data.departments,
  usualOrder: 'POSITION',
  typenames: ['Department'],
});

export const departmentColumns = (): Column<DepartmentRowFragment>[] => [
  { key: 'name', title: t('name'), width: 240, text: nameOf, order: { ascending: 'NAME' } },
  { key: 'code', title: t('departmentCode'), width: 200, text: ({ code }) => code },
  { key: 'livelihood', title: t('livelihoodShort'), width: 120 },
  { key: 'assumed', title: t('confirmed'), width: 140 },
  { key: 'state', title: t('departmentState'), width: 100 },
  {
    key: 'position',
    title: t('position'),
    width: 80,
    text: ({ position }) => position,
    order: { ascending: 'POSITION' },
    align: 'right',
  },
];

export const departmentFields = (): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  {
    key: 'state',
    title: t('departmentState'),
    kind: 'choices',
    options: optionsOf(unitStates, unitStateLabels),
  },
];
