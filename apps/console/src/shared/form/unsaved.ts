import { useEventListener } from '@vueuse/core';
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router';
import { confirm } from '../dialog/confirm.ts';
import { t } from '../text.ts';

/** Asks before unsaved work is left, by any way out: a link, the back button, a closed window. */
export function guardUnsaved(dirty: () => boolean, free: boolean): { mayLeave: () => Promise<boolean> } {
  const mayLeave = async (): Promise<boolean> =>
    !dirty() ||
    confirm({ title: t('leaveTitle'), text: t('leaveText'), yes: t('leave'), no: t('stay'), danger: true });

  if (!free) {
    onBeforeRouteLeave(mayLeave);
    onBeforeRouteUpdate((to, from) => to.path === from.path || mayLeave());
  }
  useEventListener(window, 'beforeunload', event => {
    if (dirty()) event.preventDefault();
  });
  return { mayLeave };
}
