import { qualificationLabels, qualifications } from '@firefly/domain/organizations';
import type {
  OrganizationWorkersQuery,
  SocialWorkerOrder,
  WorkerQuery,
  WorkerRowFragment,
} from '../../../graphql/generated/graphql.ts';
import { formatDay } from '../../../shared/format/dates.ts';
import { nameOf, say } from '../../../shared/i18n/i18n.ts';
import { useRecord } from '../../../shared/record/record.ts';
import type { Column } from '../../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../../shared/table/filter.ts';
import { defineList } from '../../../shared/table/list.ts';
import { orderKey } from '../../../shared/table/table-address.ts';
import { OrganizationWorkers } from '../organizations.documents.ts';
import { t } from '../text.ts';
import { Worker, Workers } from './workers.documents.ts';

export const workerIn = ({ node }: WorkerQuery) => (node?.__typename === 'SocialWorker' ? node : undefined);

export const useWorker = (id: () => string) =>
  useRecord({
    document: Worker,
    variables: () => ({ id: id() }),
    pick: workerIn,
    typenames: ['SocialWorker'],
  });

const orders = ['SINCE', 'NEWEST'] as const satisfies readonly SocialWorkerOrder[];

export const workerSource = defineList({
  document: Workers,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'SINCE',
    filter: {
      name: filter.text('name'),
      qualification: filter.choices('qualification', qualifications),
      active: filter.flag('active') ?? true,
      within: filter.text('within'),
    },
  }),
  connection: data => data.socialWorkers,
  usualOrder: 'SINCE',
  typenames: ['SocialWorker'],
});

const workersIn = ({ node }: OrganizationWorkersQuery) =>
  node?.__typename === 'SocialOrganization' ? node.workers : undefined;

export const employedSource = (organization: string) =>
  defineList({
    document: OrganizationWorkers,
    variables: (page, filter) => ({
      id: organization,
      ...page,
      orderBy: filter.choice(orderKey, orders) ?? 'SINCE',
      filter: { active: filter.flag('active') ?? true },
    }),
    connection: workersIn,
    usualOrder: 'SINCE',
    typenames: ['SocialWorker'],
  });

export const nameOfWorker = ({ person }: WorkerRowFragment): string => person?.name ?? '—';

export const employerOf = ({ organization }: WorkerRowFragment): string =>
  organization?.name ?? t('ownEmployer');

export const workerColumns = (): Column<WorkerRowFragment>[] => [
  { key: 'person', title: t('person'), width: 140, text: nameOfWorker },
  {
    key: 'qualification',
    title: t('qualification'),
    width: 130,
    text: ({ qualification }) => say(qualificationLabels[qualification]),
  },
  { key: 'employer', title: t('employer'), width: 210, text: employerOf },
  { key: 'division', title: t('serves'), width: 110, text: ({ division }) => division && nameOf(division) },
  {
    key: 'since',
    title: t('workSince'),
    width: 110,
    text: ({ since }) => formatDay(since),
    order: { descending: 'SINCE' },
  },
  { key: 'until', title: t('workUntil'), width: 110, text: ({ until }) => formatDay(until) },
  {
    key: 'certificate',
    title: t('certificate'),
    width: 180,
    text: ({ certificate }) => certificate,
    spare: true,
  },
];

const activeField = (): FilterField => ({
  key: 'active',
  title: t('state'),
  kind: 'choice',
  options: [
    { value: 'true', label: t('present') },
    { value: 'false', label: t('former') },
  ],
});

export const employedFields = (): FilterField[] => [activeField()];

export const workerFields = (): FilterField[] => [
  { key: 'name', title: t('search'), kind: 'search' },
  {
    key: 'qualification',
    title: t('qualification'),
    kind: 'choices',
    options: optionsOf(qualifications, qualificationLabels),
  },
  activeField(),
];
