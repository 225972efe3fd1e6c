import { t } from '../text.ts';
import { notify } from '../state/notify.ts';

/** On plain HTTP browsers keep the clipboard closed; then people are told to copy by hand. */
export async function copy(text: string, told: string = t('copied')): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(told);
  } catch {
    notify(t('copyFailed'), 'warning');
  }
}
