import { auditOutcomeLabels, auditOutcomes } from '@firefly/domain/access';
import { isRefusalCode, refusals } from '@firefly/domain/shared';
import type { AuditEntryOrder, AuditRowFragment } from '../../graphql/generated/graphql.ts';
import { formatSecond } from '../../shared/format/dates.ts';
import { say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { type FilterField, optionsOf } from '../../shared/table/filter.ts';
import { defineList } from '../../shared/table/list.ts';
import { orderKey } from '../../shared/table/table-address.ts';
import { AuditEntries } from './audit.documents.ts';
import { operationName } from './operation-name.ts';
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
      since: filter.text('since'),
      until: filter.text('until'),
      objectId: filter.text('object'),
      requestId: filter.text('request'),
    },
  }),
  connection: data => data.auditEntries,
  usualOrder: 'NEWEST',
  typenames: ['AuditEntry'],
});

export const outcomeTones = { DONE: 'green', REFUSED: 'gold', FAILED: 'danger' } as const;

/** Without its facts a sentence keeps its places; then the code says it better. */
export function codeName(code: string | null | undefined): string {
  if (!code) return '—';
  const sentence = isRefusalCode(code) ? say(refusals[code]) : code;
  return sentence.includes('{') ? code : sentence;
}

export const auditColumns = (): Column<AuditRowFragment>[] => [
  { key: 'at', title: t('at'), width: 164, text: ({ at }) => formatSecond(at), order: { descending: 'NEWEST', ascending: 'OLDEST' } },
  { key: 'actor', title: t('actor'), width: 150, text: ({ actorName, actorUsername }) => actorName ?? actorUsername },
  { key: 'operation', title: t('operation'), width: 170, text: ({ operation }) => operationName(operation) },
  { key: 'outcome', title: t('outcome'), width: 90 },
  { key: 'code', title: t('code'), width: 220, text: ({ code }) => codeName(code) },
  { key: 'object', title: t('object'), width: 120, text: ({ objectType }) => objectType },
  { key: 'requestId', title: t('requestId'), width: 170, text: ({ requestId }) => requestId },
  { key: 'actorUsername', title: t('actorUsername'), width: 140, text: ({ actorUsername }) => actorUsername, spare: true },
  { key: 'sealed', title: t('sealed'), width: 120, text: ({ sealed, sealNumber }) => (sealed ? t('sealedYes', { number: sealNumber ?? '' }) : t('sealedNo')), spare: true },
];

export const auditFields = (): FilterField[] => [
  { key: 'actor', title: t('actorUsername'), kind: 'search', width: 160 },
  { key: 'operation', title: t('operationWord'), kind: 'text', width: 140 },
  { key: 'outcome', title: t('outcome'), kind: 'choices', options: optionsOf(auditOutcomes, auditOutcomeLabels) },
  { key: 'since', title: t('since'), kind: 'custom' },
  { key: 'until', title: t('until'), kind: 'custom' },
  { key: 'object', title: t('objectId'), kind: 'text', width: 150 },
  { key: 'request', title: t('requestId'), kind: 'text', width: 150 },
];
