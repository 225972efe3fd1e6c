import { consentChannelLabels, consentPurposeLabels } from '@firefly/domain/people';
import type { ConsentRowFragment, ConsentsOfPersonQuery } from '../../graphql/generated/graphql.ts';
import { formatDay, formatInstant } from '../../shared/format/dates.ts';
import { say } from '../../shared/i18n/i18n.ts';
import type { Column } from '../../shared/table/column.ts';
import { defineList } from '../../shared/table/list.ts';
import { ConsentsOfPerson } from './acts.documents.ts';
import { t } from './text.ts';

const consentsIn = ({ node }: ConsentsOfPersonQuery) =>
  node?.__typename === 'Person' ? node.consents : undefined;

export const consentSource = (person: string) =>
  defineList({
    document: ConsentsOfPerson,
    variables: page => ({ id: person, ...page }),
    connection: consentsIn,
    usualOrder: 'NEWEST',
    typenames: ['Consent'],
  });

/** Whether it stands, and if not, since when and why. */
export const standing = ({ withdrawnAt, withdrawnFor }: ConsentRowFragment): string =>
  withdrawnAt
    ? t('withdrawnOn', { time: formatInstant(withdrawnAt), reason: withdrawnFor ?? '' })
    : t('standing');

export const consentColumns = (): Column<ConsentRowFragment>[] => [
  {
    key: 'purpose',
    title: t('purpose'),
    width: 180,
    text: ({ purpose }) => say(consentPurposeLabels[purpose]),
  },
  { key: 'givenOn', title: t('givenOn'), width: 104, text: ({ givenOn }) => formatDay(givenOn) },
  {
    key: 'channel',
    title: t('channel'),
    width: 104,
    text: ({ channel }) => say(consentChannelLabels[channel]),
  },
  { key: 'state', title: t('state'), width: 220, text: standing },
  {
    key: 'textVersion',
    title: t('textVersion'),
    width: 96,
    text: ({ textVersion }) => textVersion,
    spare: true,
  },
  { key: 'recordedBy', title: t('recordedBy'), width: 120, text: row => row.recordedBy, spare: true },
  { key: 'text', title: t('text'), width: 260, text: ({ text }) => text, spare: true },
];
