import { ElMessage } from 'element-plus';
import type { Failure } from '../../graphql/failure.ts';
import { sentenceOf } from './sentence.ts';

/** A short word at the top of the page that goes away by itself. */
export function notify(message: string, type: 'success' | 'warning' | 'error' = 'success'): void {
  ElMessage({
    message,
    type,
    grouping: true,
    duration: type === 'success' ? 2600 : 6000,
    showClose: type !== 'success',
  });
}

export const notifyFailure = (failure: Failure): void => notify(sentenceOf(failure), 'error');
