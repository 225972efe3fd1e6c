import type { AuditRowFragment } from '../../../graphql/generated/graphql.ts';
import { t } from './text.ts';

/** What the chain says of an entry: bound, not yet bound, or written by somebody else than the product. */
export function sealOf({ sealed, forged }: Pick<AuditRowFragment, 'sealed' | 'forged'>) {
  if (forged) return { tone: 'danger', word: t('forged') } as const;
  return sealed
    ? ({ tone: 'green', word: t('sealed') } as const)
    : ({ tone: 'plain', word: t('unsealed') } as const);
}
