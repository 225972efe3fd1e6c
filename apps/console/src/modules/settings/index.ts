import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './settings.routes.ts';

export { default as AppearancePanel } from './AppearancePanel.vue';

export const settings: ConsoleModule = {
  routes,
  menu: [{ group: 'system', route: 'dictionaries', icon: 'dictionary' }],
};
