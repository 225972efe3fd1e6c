import type { RouteRecordRaw } from 'vue-router';
import type { IconName } from '../icon/icons.ts';

/** A line of the menu; it shows when the route behind it may be entered. */
export interface MenuEntry {
  readonly group: 'work' | 'society' | 'units' | 'system';
  readonly route: string;
  readonly icon: IconName;
}

/** What a module adds to the console. */
export interface ConsoleModule {
  readonly routes: readonly RouteRecordRaw[];
  readonly menu: readonly MenuEntry[];
}
