import { watchEffect } from 'vue';
import { useRoute } from 'vue-router';
import { useSession } from '../../session/session.store.ts';
import { t as sessionText } from '../../session/text.ts';
import { recordTitle } from '../../shared/page/title.ts';

/** The window is called after what is open in it: people keep several. */
export function useWindowTitle(): void {
  const route = useRoute();
  const session = useSession();
  watchEffect(() => {
    const parts = [
      recordTitle.value,
      route.meta.title?.(),
      sessionText('productOf', { county: session.county }),
    ];
    document.title = parts.filter(Boolean).join(' · ');
  });
}
