import { auditOutcomeLabels, type AuditOutcome, auditOutcomes } from '@firefly/domain/access';
import type { AuditEntryOrder, AuditRowFragment } from '../../../graphql/generated/graphql.ts';
import { formatSecond } from '../../../shared/format/dates.ts';
import type { Column } from '../../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../../shared/table/filter.ts';
import { defineList } from '../../../shared/table/list.ts';
import { orderKey } from '../../../shared/table/table-address.ts';
import { fromDay, throughDay } from '../period.ts';
import { AuditEntries } from './audit.documents.ts';
import { nameOfObject } from './objects.ts';
import { nameOfOperation } from './operations.ts';
import { sentenceOfCode } from './refusal-sentence.ts';
import { t } from './text.ts';

const orders = ['NEWEST', 'OLDEST'] as const satisfies readonly AuditEntryOrder[];

export const auditSource = defineList({
  document: AuditEntries,
  variables: (page, filter) => ({
    ...page,
    orderBy: filter.choice(orderKey, orders) ?? 'NEWEST',
    filter: {
      operation: filter.text('operation'),
      actorUsername: filter.text('actor'),
      outcome: filter.choices('outcome', auditOutcomes),
      since: fromDay(filter.text('since')),
      until: throughDay(filter.text('until')),
      requestId: filter.text('request'),
    },
  }),
  connection: data => data.auditEntries,
  usualOrder: 'NEWEST',
  typenames: ['AuditEntry'],
});

export const outcomeTones: Readonly<Record<AuditOutcome, 'green' | 'gold' | 'danger'>> = {
  DONE: 'green',
  REFUSED: 'gold',
  FAILED: 'danger',
};

export const auditColumns = (): Column<AuditRowFragment>[] => [
  {
    key: 'at',
    title: t('at'),
    width: 160,
    text: ({ at }) => formatSecond(at),
    order: { ascending: 'OLDEST', descending: 'NEWEST' },
  },
  { key: 'actor', title: t('actor'), width: 236, text: ({ actorName }) => actorName ?? t('nobody') },
  {
    key: 'operation',
    title: t('operation'),
    width: 168,
    text: ({ operation }) => nameOfOperation(operation),
  },
  { key: 'object', title: t('object'), width: 96, text: ({ objectType }) => nameOfObject(objectType) },
  { key: 'outcome', title: t('outcome'), width: 84 },
  {
    key: 'why',
    title: t('why'),
    width: 194,
    text: ({ code, reason, forged }) => (forged ? t('forged') : (sentenceOfCode(code) ?? reason)),
  },
  { key: 'requestId', title: t('requestId'), width: 160 },
];

export const auditFields = (): FilterField[] => [
  { key: 'operation', title: t('operation'), kind: 'custom' },
  { key: 'actor', title: t('username'), kind: 'search', width: 150 },
  {
    key: 'outcome',
    title: t('outcome'),
    kind: 'choices',
    options: optionsOf(auditOutcomes, auditOutcomeLabels),
  },
  { key: 'since', title: t('since'), kind: 'custom' },
  { key: 'until', title: t('until'), kind: 'custom' },
  { key: 'request', title: t('requestId'), kind: 'text', width: 120 },
];
