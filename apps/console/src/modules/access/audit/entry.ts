import type { AuditEntryQuery } from '../../../graphql/generated/graphql.ts';

export const entryIn = ({ node }: AuditEntryQuery) => (node?.__typename === 'AuditEntry' ? node : undefined);

export type AuditRecord = NonNullable<ReturnType<typeof entryIn>>;

/** What the audit writes in the place of a secret. */
const secret = '•••';

export const isSecret = ({ before, after }: AuditRecord['changes'][number]): boolean =>
  before === secret || after === secret;

/** The changes of one row together, in the order they were written. */
export const changesByObject = (changes: AuditRecord['changes']) =>
  [...Map.groupBy(changes, ({ object }) => object)].map(([object, fields]) => ({ object, fields }));
