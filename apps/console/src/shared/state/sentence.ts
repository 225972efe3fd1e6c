import type { Failure } from '../../graphql/failure.ts';
import { t } from '../text.ts';

/** What people read when something failed: the server's sentence, or ours where the server said nothing. */
export function sentenceOf(failure: Failure): string {
  if (failure.message) return failure.message;
  return failure.code === 'OFFLINE' ? t('offline') : t('unreadable');
}
