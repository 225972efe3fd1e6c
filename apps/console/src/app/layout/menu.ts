import { computed } from 'vue';
import { useRouter } from 'vue-router';
import { modules } from '../../modules/index.ts';
import { useMay } from '../../session/may.ts';
import type { IconName } from '../../shared/icon/icons.ts';
import type { MenuEntry } from '../../shared/page/module.ts';
import { t } from '../text.ts';

export interface MenuLine {
  readonly path: string;
  readonly title: string;
  readonly icon: IconName;
}

const groups = ['work', 'society', 'units', 'system'] as const satisfies readonly MenuEntry['group'][];

/** Only what one may open is in the menu; a page one may not open explains itself when its address is typed. */
export function useMenu() {
  const router = useRouter();
  const { may } = useMay();
  const entries: readonly MenuEntry[] = [
    { group: 'work', route: 'home', icon: 'home' },
    ...modules.toReversed().flatMap(({ menu }) => menu),
  ];

  const lineOf = ({ route, icon }: MenuEntry): MenuLine[] => {
    const { path, meta } = router.resolve({ name: route });
    if (meta.permission && !may(meta.permission)) return [];
    return [{ path, icon, title: meta.title?.() ?? route }];
  };

  return computed(() =>
    groups
      .map(group => ({
        title: t(group),
        lines: entries.filter(entry => entry.group === group).flatMap(lineOf),
      }))
      .filter(({ lines }) => lines.length > 0),
  );
}
